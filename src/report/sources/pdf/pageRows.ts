/** Words on a page, in points from its lower left corner. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words beside each other with hardly a space between them. */
export interface PageSegment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A line of a page, from left to right. */
export interface PageRow {
  readonly segments: readonly PageSegment[];
  readonly y: number;
  readonly height: number;
}

/** A space this many letter heights wide parts two cells. */
const CELL_GAP = 1;
/** One this wide parts two words. */
const WORD_GAP = 0.2;

function joinSegments(words: readonly PlacedWords[]): PageSegment[] {
  const segments: { text: string; from: number; to: number }[] = [];
  for (const { text, x, width, height } of words) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : x - last.to;
    if (last === undefined || gap > height * CELL_GAP) segments.push({ text, from: x, to: x + width });
    else {
      const space = gap > height * WORD_GAP && !/\s$/.test(last.text) && /[A-Za-z\d]$/.test(last.text) && /^[A-Za-z\d]/.test(text) ? ' ' : '';
      last.text += space + text;
      last.to = Math.max(last.to, x + width);
    }
  }
  return segments;
}

function isSameLine(a: PlacedWords, b: PlacedWords): boolean {
  return Math.abs(a.y - b.y) < Math.min(a.height, b.height) * 0.5;
}

/** The words of a page as lines, from top to bottom. */
export function pageRows(words: readonly PlacedWords[]): PageRow[] {
  const sorted = words.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: PlacedWords[][] = [];
  for (const each of sorted) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && isSameLine(first, each)) last.push(each);
    else lines.push([each]);
  }
  return lines.map((line) => {
    const height = Math.max(...line.slice(0, 1_000).map((each) => each.height));
    return { segments: joinSegments(line.sort((a, b) => a.x - b.x)), y: line[0]?.y ?? 0, height };
  });
}
