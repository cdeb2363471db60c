const milliseconds = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e6;

/** The median of some runs after a few that do not count, in milliseconds. */
export async function timed(work: () => unknown, runs = 60, before = 15): Promise<number> {
  const times: number[] = [];
  for (let run = -before; run < runs; run += 1) {
    const start = process.hrtime.bigint();
    await work();
    if (run >= 0) times.push(milliseconds(start));
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** How often a second work is done by ten who repeat it. */
export async function rateOfTen(work: () => Promise<unknown>, forMilliseconds = 1500): Promise<number> {
  const start = process.hrtime.bigint();
  let done = 0;
  await Promise.all(Array.from({ length: 10 }, async () => {
    while (milliseconds(start) < forMilliseconds) {
      await work();
      done += 1;
    }
  }));
  return (done * 1000) / milliseconds(start);
}
