import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the command line came to. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `hotline` from its sources, as a process of its own, on a data folder. */
export function runHotline(dataFolder: string, ...given: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...given], { cwd: ROOT, env: { ...process.env, HOTLINE_DATA: dataFolder }, maxBuffer: 16_000_000 }, (_, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}
