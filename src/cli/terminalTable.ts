import Table from 'cli-table3';

/** Rules above, under the headings and below; none between rows. */
const CHARACTERS = {
  top: '─', 'top-mid': '─', 'top-left': '', 'top-right': '', bottom: '─', 'bottom-mid': '─', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' ',
};

/** A table for the terminal; characters that are two columns wide are counted so. */
export function terminalTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 }, chars: CHARACTERS });
  table.push([...columns], ...rows.map((row) => [...row]));
  const [top = '', head = '', ...rest] = table.toString().split('\n');
  return [head, top, ...rest].map((line) => line.trimEnd()).join('\n');
}
