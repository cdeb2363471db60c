import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/**
 * Prints, when the process ends, the most memory that it held, in kilobytes: on Linux VmHWM, which counts from the start of
 * the program, as `maxRSS` begins with what the process that started it held.
 */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = Number(/VmHWM:\\s*(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  process.stderr.write('\\nheld ' + peak + ' KB');
});`)}`;

/** What a run came to: its exit code, its last words, and the most memory that the process held, Node itself among it. */
export interface HeavyRun {
  readonly code: number | null;
  readonly told: string;
  readonly megabytes: number;
}

/** The command line compiled as users run it, in a folder of its own. */
export class BuiltHotline {
  readonly #folder: string;

  constructor() {
    const cache = join(ROOT, 'node_modules', '.cache');
    mkdirSync(cache, { recursive: true });
    this.#folder = mkdtempSync(join(cache, 'hotline-'));
    writeFileSync(join(this.#folder, 'package.json'), '{"type":"module"}');
    execFileSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json', '--noCheck', '--sourceMap', 'false', '--outDir', this.#folder], { cwd: ROOT });
  }

  /** Audits a file, with the page of its source. */
  audit(file: string): Promise<HeavyRun> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, ['--import', TELL_MEMORY, join(this.#folder, 'src', 'cli', 'main.js'), 'audit', file, '--html', `${file}.page.html`], { stdio: ['ignore', 'ignore', 'pipe'] });
      let told = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        told += text;
      });
      child.on('close', (code) => resolve({ code, told, megabytes: Number(/held (\d+) KB/.exec(told)?.[1] ?? Infinity) / 1024 }));
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
