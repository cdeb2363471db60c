import type { PrintedTable } from '../../model/index.js';
import type { Document, Passage } from '../document/index.js';
import { checkFigures } from '../sources/index.js';
import { continuedTables } from './continuedTables.js';
import type { Entry } from './entry.js';
import { joinLabelled } from './joinLabelled.js';
import { proseEntries } from './proseEntries.js';
import type { NotUnderstood } from './rawReport.js';
import type { Gap } from './table/gaps.js';
import { readTable } from './table/readTable.js';

/** Every figure of a document in reading order, with its surroundings. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly tables: readonly PrintedTable[];
  readonly gaps: readonly Gap[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Two figures with one id get numbers behind it. */
function withUniqueIds(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const count = (seen.get(entry.figure.id) ?? 0) + 1;
    seen.set(entry.figure.id, count);
    return count === 1 ? entry : { ...entry, figure: { ...entry.figure, id: `${entry.figure.id} #${count}` } };
  });
}

/** Reads every block of a document. @throws a user error TOO_LARGE where it prints too many figures */
export function entriesOf(document: Document): Entries {
  const entries: Entry[] = [];
  const tables: PrintedTable[] = [];
  const gaps: Gap[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const headings: string[] = [];
  let count = 0;
  const section = (): string => headings.filter((text) => text !== undefined).join('/');
  const take = (read: readonly Entry[]): void => {
    for (const entry of read) entries.push(entry);
    checkFigures(entries.length);
  };
  const prose = (passage: Passage, block: number): void => {
    const read = proseEntries(passage, block, section());
    take(read.entries);
    for (const each of read.notUnderstood) notUnderstood.push(each);
  };
  const continued = continuedTables(document.blocks);
  document.blocks.forEach((block, at) => {
    if (block.kind === 'heading') {
      headings.length = Math.min(headings.length, Math.max(0, block.level - 1));
      headings.push(block.text.trim());
      prose(block, at + 1);
    } else if (block.kind === 'paragraph') prose(block, at + 1);
    else {
      const table = continued.get(at) ?? null;
      if (table === null) return;
      count += 1;
      const read = readTable(table, count, { block: at + 1, section: section() });
      take(read.entries);
      tables.push(...read.tables);
      for (const gap of read.gaps) gaps.push(gap);
      for (const caption of [...table.before, ...table.after].filter(({ isBlock }) => !isBlock)) prose(caption, at + 1);
      for (const { cell } of read.sentences) if (cell !== null) prose(cell, at + 1);
    }
  });
  return { entries: withUniqueIds(joinLabelled(entries)), tables, gaps, notUnderstood };
}
