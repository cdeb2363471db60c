const milliseconds = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e6;

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The medians of several works that are done in turn, after a few rounds that do not count, in milliseconds: whatever else the machine does meanwhile, it does to all of them. */
export async function timedInTurn(works: readonly (() => unknown)[], rounds = 150, before = 15): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let round = -before; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = process.hrtime.bigint();
      await work();
      if (round >= 0) times[index]?.push(milliseconds(start));
    }
  }
  return times.map(median);
}

/** The median of some runs of one work after a few that do not count, in milliseconds. */
export async function timed(work: () => unknown, runs = 60, before = 15): Promise<number> {
  const [time = 0] = await timedInTurn([work], runs, before);
  return time;
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
