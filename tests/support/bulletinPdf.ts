import { pdfFile, type WordsAt } from '../report/sources/pdfFile.js';

const [LEFT, TOP, WIDTH, LINE_HEIGHT] = [50, 760, 500, 18];
/** Letters are ten points wide. */
const LETTERS_OF_A_LINE = WIDTH / 10;

const widthOf = (text: string): number => text.length + 2;

/** Where the columns of the rows of a page begin: each is as wide as the longest of its cells. */
function columnsOf(rows: readonly (readonly string[])[]): number[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((text, at) => Math.max(widthOf(text), most[at] ?? 0)).concat(most.slice(row.length)), []);
  return widths.map((_, at) => LEFT + 10 * widths.slice(0, at).reduce((sum, width) => sum + width, 0));
}

type Line = readonly (readonly [x: number, text: string])[];

/** Lines of prose as they fit on a page, cells of a row where their columns begin. */
function linesOf(page: string): Line[] {
  return page.split(/\n(?=[^\n|]*(?:\n|$))|(?<=^[^\n|]*)\n/m).flatMap((part): Line[] => {
    const rows = part.split('\n').map((line) => line.split('|'));
    const columns = columnsOf(rows);
    if ((rows[0]?.length ?? 0) > 1) return rows.map((row) => row.map((text, at) => [columns[at] ?? LEFT, text] as const));
    return (part.match(new RegExp(`.{1,${LETTERS_OF_A_LINE}}`, 'gu')) ?? ['']).map((text) => [[LEFT, text] as const]);
  });
}

/**
 * A PDF from a readable source: a line for each line of prose, broken where the page ends; `|` between the cells of a row;
 * `===` begins a page.
 */
export function portableDocument(source: string): Uint8Array {
  const pages = source.trimEnd().split(/^===\n/m).map(linesOf);
  return pdfFile(pages.map((lines) => lines.flatMap((words, index) => words.map(([x, text]): WordsAt => [x, TOP - index * LINE_HEIGHT, text]))));
}
