import { fileURLToPath } from 'node:url';

/** A program that a child process runs, and how its answers are known. */
export interface Program<Reply> {
  /** The path of its file. */
  readonly file: string;
  readonly args: readonly string[];
  /** Options of Node.js, as in `--max-old-space-size=512`. */
  readonly options: readonly string[];
  /** Messages come from our own program at the other end; this tells their type, and refuses what is none. */
  readonly isReply: (message: unknown) => message is Reply;
}

/** The file of a program that stands beside a module: built beside the built ones, run by tsx beside the sources. */
export function programBeside(module: string, name: string): string {
  return fileURLToPath(new URL(`./${name}${module.endsWith('.ts') ? '.ts' : '.js'}`, module));
}
