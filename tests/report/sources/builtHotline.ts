import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** Characters of what a run writes that are kept. */
const MOST_WRITTEN = 10_000;

/** What a run came to: its exit code, its last words, the beginning of what it wrote, and the most memory that the process held, Node itself among it. */
export interface HeavyRun {
  readonly code: number | null;
  readonly told: string;
  readonly written: string;
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
    cpSync(join(ROOT, 'schema', 'migrations'), join(this.#folder, 'schema', 'migrations'), { recursive: true });
  }

  #run(args: readonly string[]): Promise<HeavyRun> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, ['--import', TELL_MEMORY, join(this.#folder, 'src', 'cli', 'main.js'), ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOTLINE_DATA: join(this.#folder, 'data') } });
      let [told, written] = ['', ''];
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        told += text;
      });
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        written += text.slice(0, MOST_WRITTEN - written.length);
      });
      child.on('close', (code) => resolve({ code, told, written, megabytes: Number(/held (\d+) KB/.exec(told)?.[1] ?? Infinity) / 1024 }));
    });
  }

  /** Audits a file, with the page of its source. */
  audit(file: string): Promise<HeavyRun> {
    return this.#run(['audit', file, '--html', `${file}.page.html`]);
  }

  /** Imports a file, without loading it. */
  imports(file: string): Promise<HeavyRun> {
    return this.#run(['import', file, '--no-load', '--out', `${file}.edition`]);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
