import type { Document, DocumentPlace, Passage } from './document.js';

function passagesOf({ blocks }: Document): Passage[] {
  return blocks.flatMap((block): Passage[] => (block.kind === 'table' ? [...block.before.filter(({ isBlock }) => !isBlock), ...block.grid.rows.flat(), ...block.after.filter(({ isBlock }) => !isBlock)] : [block]));
}

/** Tells of characters of a document's text on which page, and in which table, row and column a reader of the source finds them; the place where nothing was read there holds the offsets alone. */
export function placesIn(document: Document): (start: number, end: number) => DocumentPlace {
  const passages = passagesOf(document).map(({ place }) => place).filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  return (start, end) => {
    let [low, high] = [0, passages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle]?.end ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const found = passages[low];
    const isThere = found !== undefined && found.start < end;
    return isThere ? { ...found, start, end } : { start, end, page: null, table: null, row: null, column: null };
  };
}
