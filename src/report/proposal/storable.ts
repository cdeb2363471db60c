import { compare, type Interval } from '../../interval/index.js';
import type { Label, PrintedChange, PrintedShare, Quantity, Unit } from '../../model/index.js';
import { halfWidth, percentText, readChange, readFigureText, readShare, type Direction, type FigureMeaning } from '../printed/index.js';
import type { RawChange, RawFigure } from '../raw/index.js';
import type { Unread } from './proposal.js';

/** A piece of printed text with its place in the source; null where the place is not known, or not of the text's length. */
export interface StorablePart {
  readonly printed: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A figure as the files of an edition folder hold it: what is read from there is what was read from the source. */
export interface StorableFigure {
  readonly raw: RawFigure;
  readonly amount: StorablePart;
  /** Null where no unit is printed: then its binding says. */
  readonly unit: Unit | null;
  readonly quantity: Quantity;
  /** Printed apart from the amount; null where there is none, or it stands within it. */
  readonly change: StorablePart | null;
  readonly share: StorablePart | null;
}

/** A figure with what was printed of it and cannot be stored; a null figure cannot be stored at all. */
export interface Stored {
  readonly figure: StorableFigure | null;
  readonly unread: readonly Unread[];
}

function sameInterval(a: Interval | null, b: Interval | null): boolean {
  if (a === null || b === null) return a === b;
  return (['lower', 'upper'] as const).every((end) => {
    const [one, other] = [a[end], b[end]];
    if (one.value === null || other.value === null) return one.value === other.value;
    return one.open === other.open && compare(one.value, other.value) === 0;
  });
}

const sameValue = (a: FigureMeaning['value'], b: FigureMeaning['value']): boolean => (a === null || b === null ? a === b : compare(a, b) === 0);

/** A part with its place, where that is as long as the text. */
function part(printed: string, start: number | null, end: number | null): StorablePart {
  return start !== null && end !== null && end - start === printed.length ? { printed, start, end } : { printed, start: null, end: null };
}

/** Does a text in a unit say what was read? */
function says(raw: RawFigure, printed: string, unit: Unit): FigureMeaning | null {
  const reading = readFigureText(printed, unit, null);
  return reading.kind === 'read' && sameValue(reading.meaning.value, raw.value) && sameInterval(reading.meaning.interval, raw.interval) ? reading.meaning : null;
}

/** The unit of the printed measure word; null where none is printed beside the figure or in its headings. */
function unitOf({ measureWord, printed, place }: RawFigure, quantity: Quantity, units: readonly Unit[], captions: string): Unit | null {
  if (quantity === 'rate') return units.find((unit) => unit.quantity === 'rate') ?? null;
  const isPrinted = measureWord !== '' && (place.table === null || `${printed} ${place.row} ${place.column} ${captions}`.includes(measureWord));
  return isPrinted ? (units.find((unit) => unit.quantity === quantity && unit.printed.includes(measureWord)) ?? null) : null;
}

const cannot = (text: string, start: number | null, zh: string, en: string): Unread => ({ text, start, reason: { zh, en } });

function sayChange({ relative, difference, base }: RawChange): string {
  return relative?.printed ?? difference?.printed ?? `${base}`;
}

/** The change that the edition holds: the one against the year before, or the only one where the report is of a year. */
function ownChange(raw: RawFigure, isYearly: boolean): PrintedChange | null {
  const held = raw.changes.find(({ base, relative }) => relative !== null && (base === 'YEAR' || (base === null && isYearly)));
  return held?.relative ?? null;
}

/** The longest stretch before a change in which the word that governs it is looked for, as 增长 in 增长4.2%和64.9%. */
const GOVERNED = 24;

/** The shortest text up to the end of a change that says by itself what was read. */
function storedChange(raw: RawFigure, change: PrintedChange, quantity: Quantity, source: string): StorablePart | null {
  const governing: Direction | null = raw.place.table === null ? null : 'UP';
  const saysIt = (printed: string): boolean => {
    const reading = readChange(percentText(printed), quantity, governing);
    return reading.kind === 'read' && reading.meaning.unit === change.unit && sameValue(reading.meaning.value, change.value);
  };
  if (saysIt(change.printed)) return part(change.printed, change.start, change.end);
  const { start, end } = change;
  if (start === null || end === null) return null;
  for (let from = start - 1; from >= 0 && from >= start - GOVERNED; from -= 1) {
    const wider = source.slice(from, end);
    if (saysIt(wider)) return part(wider, from, end);
  }
  return null;
}

function storedShare(share: PrintedShare): StorablePart | null {
  const reading = readShare(percentText(share.printed));
  return reading.kind === 'refused' || !sameValue(reading.meaning.value, share.value) ? null : part(share.printed, share.start, share.end);
}

const NO_CHANGE: Label = { zh: '版本只存同比增减率', en: 'an edition holds the relative change against the year before, and no other' };

/** The changes that stay behind, `within` the figure's own text or not. */
function changesLeft(raw: RawFigure, held: PrintedChange | null): Unread[] {
  return raw.changes.filter(({ relative }) => relative === null || relative !== held).map((change) => {
    const at = change.relative ?? change.difference;
    return { text: `${raw.label} ${sayChange(change)}`.trim(), start: at?.start ?? null, reason: NO_CHANGE };
  });
}

/** What else has to be known to store a figure. */
export interface StoringContext {
  /** The words around its table; empty outside of tables. */
  readonly captions: string;
  /** The text of the document. */
  readonly source: string;
  /** Is the edition of a whole year? */
  readonly isYearly: boolean;
}

/** A figure as an edition folder can hold it, proved by reading it as the folder is read. */
export function storable(raw: RawFigure, quantity: Quantity, units: readonly Unit[], { captions, source, isYearly }: StoringContext): Stored {
  const any = units.find((unit) => unit.quantity === quantity);
  if (any === undefined) return { figure: null, unread: [cannot(raw.printed, raw.place.start, '没有合适的计量单位', 'no unit holds it')] };
  const unit = unitOf(raw, quantity, units, captions);
  const generic = units.find((each) => each.quantity === quantity && each.code === 'CASE') ?? any;
  const stripped = raw.measureWord !== '' && raw.printed.endsWith(raw.measureWord) ? raw.printed.slice(0, -raw.measureWord.length) : raw.printed;
  const held = ownChange(raw, isYearly);
  const alone = halfWidth(raw.printed).replace(/\([^()]*\)$/, '').length;
  const texts = held === null ? [raw.printed.slice(0, alone), stripped] : [raw.printed, stripped];
  const text = raw.value === null ? '' : texts.find((each) => says(raw, each, unit ?? generic) !== null);
  if (text === undefined) return { figure: null, unread: [cannot(`${raw.label} ${raw.printed}`, raw.place.start, '数值无法按版本的格式保存', 'an edition has no form for this value')] };
  const inside = says(raw, text, unit ?? generic)?.change ?? null;
  const change = held === null || inside !== null ? null : storedChange(raw, held, quantity, source);
  const share = raw.share === null ? null : storedShare(raw.share);
  const { start } = raw.place;
  return {
    figure: { raw, amount: text === '' && raw.place.table === null ? part('', null, null) : part(text, start, start === null ? null : start + text.length), unit, quantity, change, share },
    unread: [
      ...changesLeft(raw, inside === null && change === null ? null : held),
      ...(raw.share !== null && share === null ? [cannot(`${raw.label} ${raw.share.printed}`, raw.share.start, '占比无法按版本的格式保存', 'an edition has no form for this share')] : []),
    ],
  };
}
