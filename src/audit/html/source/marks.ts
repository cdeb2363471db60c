import type { Interval, Rational } from '../../../interval/index.js';
import type { Figure, Unit } from '../../../model/index.js';
import type { RawChange } from '../../../report/index.js';
import type { ReadSource } from '../../formats/readSource.js';
import type { FigurePart } from '../../outcome.js';

/** Something printed of a figure, where it stands in the document's text. */
export interface FigureMark {
  readonly kind: 'figure';
  /** Its id in the page. */
  readonly id: string;
  readonly figure: Figure;
  readonly part: FigurePart;
  /** False for a further change that the audit does not judge, as the one from the month before beside the one from the year before. */
  readonly isJudged: boolean;
  /** What was read; null where no value is printed. */
  readonly value: Rational | null;
  readonly interval: Interval | null;
  /** Its unit; null for a fraction, which is shown as a percentage. */
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
}

/** Something that looks like a figure and was not understood. */
export interface UnreadMark {
  readonly kind: 'not-understood';
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type Mark = FigureMark | UnreadMark;

interface Placed {
  readonly start: number | null;
  readonly end: number | null;
}

function overlap(a: Placed, b: Placed): boolean {
  return a.start !== null && a.end !== null && b.start !== null && b.end !== null && a.start < b.end && b.start < a.end;
}

/** A mark of what stands somewhere; none for what stands nowhere. */
function placed(mark: Omit<FigureMark, 'kind' | 'start' | 'end'>, { start, end }: Placed): FigureMark[] {
  return start === null || end === null || end <= start ? [] : [{ kind: 'figure', ...mark, start, end }];
}

type Units = ReadonlyMap<string, Unit>;

function marksOfFigure(figure: Figure, changes: readonly RawChange[], units: Units, number: number): FigureMark[] {
  const { place, share, change, value, interval } = figure;
  const id = `figure-${number}`;
  const own = units.get(figure.unit) ?? null;
  const unit = own?.quantity === 'rate' ? null : own;
  const beside = changes.flatMap(({ relative, difference }) => [
    ...(relative === null ? [] : [{ part: relative, unit: null, isJudged: relative.start === change?.start }]),
    ...(difference === null ? [] : [{ part: difference, unit, isJudged: true }]),
  ]);
  const isAlone = value === null && [...beside.map(({ part }) => part), ...(share === null ? [] : [share])].some((part) => overlap(part, place));
  return [
    ...(isAlone ? [] : placed({ id, figure, part: 'value', isJudged: true, value, interval, unit }, place)),
    ...beside.flatMap((each, at) => placed({ id: `${id}-change${at === 0 ? '' : `-${at + 1}`}`, figure, part: 'change', isJudged: each.isJudged, value: each.part.value, interval: each.part.interval, unit: each.unit }, each.part)),
    ...(share === null ? [] : placed({ id: `${id}-share`, figure, part: 'share', isJudged: true, value: share.value, interval: share.interval, unit: null }, share)),
  ];
}

/** Everything in a source that looks like a figure: each value, change and share that was read, and what was not understood; in the order of the text, what holds others before them. */
export function marksOf({ raw }: ReadSource, figures: readonly Figure[]): Mark[] {
  const changes = new Map(raw.figures.map((figure) => [figure.id, figure.changes]));
  const units = new Map(raw.units.map((unit) => [unit.code, unit]));
  const read = figures.flatMap((figure, index): Mark[] => marksOfFigure(figure, changes.get(figure.id) ?? [], units, index + 1));
  const unread = raw.notUnderstood.flatMap(({ text, start }, index): Mark[] => (start === null ? [] : [{ kind: 'not-understood', id: `unread-${index + 1}`, start, end: start + text.length }]));
  return [...read, ...unread].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks that begin within some characters of the document's text, of marks in order. */
export function marksWithin(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  return marks.slice(firstFrom(marks, start), firstFrom(marks, end));
}

/** The index of the first mark that begins at an offset or behind it. */
function firstFrom(marks: readonly Mark[], start: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
