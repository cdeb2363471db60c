/** Where a command writes: results to `out`, everything about the work to `progress`. */
export interface Terminal {
  out(text: string): void;
  progress(text: string): void;
}

/** The process's own streams. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  progress: (text) => void process.stderr.write(`${text}\n`),
};
