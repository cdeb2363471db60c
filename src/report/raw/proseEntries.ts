import { equal, ZERO } from '../../interval/index.js';
import type { PrintedShare } from '../../model/index.js';
import { placeWithin, type Passage } from '../document/index.js';
import { readProse, unitOf, type ProseChange, type ProseFigure } from '../prose/index.js';
import type { Entry } from './entry.js';
import { unspaced } from './unspaced.js';
import type { NotUnderstood, RawChange, RawFigure } from './rawReport.js';

function placedChange(change: ProseChange, passage: Passage): RawChange {
  const { base, relative, difference } = change;
  return {
    base,
    relative: relative === null ? null : { ...relative, ...within(passage, relative.start ?? 0, relative.end ?? 0) },
    difference: difference === null ? null : { ...difference, ...within(passage, difference.start, difference.end) },
  };
}

function within(passage: Passage, start: number, end: number): { start: number; end: number } {
  const place = placeWithin(passage, start, end);
  return { start: place.start, end: place.end };
}

function placedShare(share: PrintedShare | null, passage: Passage): PrintedShare | null {
  return share === null ? null : { ...share, ...within(passage, share.start ?? 0, share.end ?? 0) };
}

function figureOf(read: ProseFigure, id: string, section: string | null, passage: Passage): RawFigure {
  const changes = read.changes.map((change) => placedChange(change, passage));
  const unit = unitOf(read.measureWord, read.quantity);
  return {
    id, place: { section, table: null, row: null, column: read.label, ...within(passage, read.start, read.end) }, printed: read.printed, value: read.value, interval: read.interval,
    status: read.value === null ? 'NOT_PUBLISHED' : equal(read.value, ZERO) ? 'PRINTED_ZERO' : 'NORMAL', unit: unit.code,
    change: changes.find(({ relative }) => relative !== null)?.relative ?? null, share: placedShare(read.share, passage), label: read.label, measureWord: read.measureWord,
    changes, shareOf: read.shareOf, list: null, under: null,
  };
}

/** The figures of a passage in sentences. */
export function proseEntries(given: Passage, block: number, section: string | null): { entries: Entry[]; notUnderstood: NotUnderstood[] } {
  const passage = unspaced(given);
  const { figures, notUnderstood } = readProse(passage.text);
  return {
    entries: figures.map((read, at): Entry => ({ figure: figureOf(read, `${block}.${at + 1} ${read.label}`.trim(), section, passage), quantity: read.quantity, block, standing: read.standing, square: null })),
    notUnderstood: notUnderstood.map(({ text, start }) => ({ text, start: placeWithin(passage, start, start + text.length).start })),
  };
}
