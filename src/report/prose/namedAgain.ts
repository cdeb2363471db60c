/** Shorter names are within others by chance. */
const TELLING = 4;

/** Does a shorter name name again what a longer one does: all its characters, in their order, as 全市受理 does 全市各渠道共受理? */
export function isNamedAgain(name: string, longer: string): boolean {
  if (name.length < TELLING) return false;
  let at = 0;
  for (const character of longer) if (character === name.charAt(at)) at += 1;
  return at >= name.length;
}
