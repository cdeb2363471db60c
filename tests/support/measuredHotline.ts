import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command as it is installed: compiled (npm run build), not translated on the way. */
const HOTLINE = fileURLToPath(new URL('../../src/cli/hotline.mjs', import.meta.url));

/**
 * Says at its end what the process used. The most memory is that which Linux counts from the start of the program
 * (VmHWM): `maxRSS` begins with what the process that started it held.
 */
const TELLING = `import { readFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peak = maxRSS;
  try { peak = Number(/VmHWM:\\s*(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  process.stdout.write(JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, peak: peak * 1024 }));
});`;

/** What a run of the command came to. */
export interface MeasuredRun {
  /** Seconds by the clock, from its start to its end. */
  readonly wall: number;
  /** Seconds of processors. */
  readonly processor: number;
  /** The most bytes of memory that the process held. */
  readonly peak: number;
  /** What it said to the terminal. */
  readonly said: string;
}

/** Runs a command that writes nothing to its standard output, as its users run it. @throws where it fails. */
export function measuredHotline(dataFolder: string, ...args: readonly string[]): MeasuredRun {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(TELLING)}`, HOTLINE, ...args], { encoding: 'utf8', env: { ...process.env, HOTLINE_DATA: dataFolder } });
  if (status !== 0) throw new Error(stderr);
  const wall = (performance.now() - started) / 1000;
  const { processor, peak }: { processor: number; peak: number } = JSON.parse(stdout);
  return { wall, processor, peak, said: stderr };
}
