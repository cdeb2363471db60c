/**
 * The time that work still takes, where all of it goes as fast as what is done: `8 s`, `3 min 20 s`, `1 h 5 min`; `…` where
 * nothing is done yet. `passed` in milliseconds.
 */
export function timeLeft(done: number, total: number, passed: number): string {
  if (done <= 0) return '…';
  const seconds = Math.ceil((Math.max(0, total - done) / done) * (passed / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
