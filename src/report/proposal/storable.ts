import type { PrintedChange, PrintedShare, Quantity, Unit } from '../../model/index.js';
import { halfWidth, percentText, readChange, readFigureText, readShare, type Direction, type FigureMeaning } from '../printed/index.js';
import type { RawFigure } from '../raw/index.js';
import type { Unread } from './proposal.js';
import { partOf, sameInterval, sameValue, type StorablePart } from './partOf.js';
import { storedChanges, type StorableChange } from './storableChange.js';

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
  /** Every change, where it prints others than the one against the year before; else none. */
  readonly changes: readonly StorableChange[];
}

/** A figure with what was printed of it and cannot be stored; a null figure cannot be stored at all. */
export interface Stored {
  readonly figure: StorableFigure | null;
  readonly unread: readonly Unread[];
}

/** Does a text in a unit say what was read? */
function says(raw: RawFigure, printed: string, unit: Unit): FigureMeaning | null {
  const reading = readFigureText(raw.place.table !== null && unit.quantity === 'rate' ? percentText(printed) : printed, unit, null);
  return reading.kind === 'read' && sameValue(reading.meaning.value, raw.value) && sameInterval(reading.meaning.interval, raw.interval) ? reading.meaning : null;
}

/** The unit of the printed measure word; null where none is printed beside the figure or in its headings. */
function unitOf({ measureWord, printed, place }: RawFigure, quantity: Quantity, units: readonly Unit[], captions: string): Unit | null {
  if (quantity === 'rate') return units.find((unit) => unit.quantity === 'rate') ?? null;
  const isPrinted = measureWord !== '' && (place.table === null || `${printed} ${place.row} ${place.column} ${captions}`.includes(measureWord));
  return isPrinted ? (units.find((unit) => unit.quantity === quantity && unit.printed.includes(measureWord)) ?? null) : null;
}

const cannot = (text: string, start: number | null, zh: string, en: string): Unread => ({ text, start, reason: { zh, en } });

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
  if (saysIt(change.printed)) return partOf(change.printed, change.start, change.end);
  const { start, end } = change;
  if (start === null || end === null) return null;
  for (let from = start - 1; from >= 0 && from >= start - GOVERNED; from -= 1) {
    const wider = source.slice(from, end);
    if (saysIt(wider)) return partOf(wider, from, end);
  }
  return null;
}

/** A share as it is printed, or, where strays stand in it, without them and without a place. */
function storedShare(share: PrintedShare): StorablePart | null {
  const says = [share.printed, share.printed.replaceAll(/[`'’\s]/g, '')].find((text) => {
    const reading = readShare(percentText(text));
    return reading.kind === 'read' && sameValue(reading.meaning.value, share.value);
  });
  return says === undefined ? null : partOf(says, share.start, share.end);
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
  const number = /^\d[\d,]*(?:\.\d+)?/.exec(raw.printed)?.[0] ?? stripped;
  const texts = [...(held === null ? [raw.printed.slice(0, alone)] : [raw.printed]), stripped, number];
  const text = raw.value === null ? '' : texts.find((each) => says(raw, each, unit ?? generic) !== null);
  if (text === undefined) return { figure: null, unread: [cannot(`${raw.label} ${raw.printed}`, raw.place.start, '数值无法按版本的格式保存', 'an edition has no form for this value')] };
  const inside = says(raw, text, unit ?? generic)?.change ?? null;
  const change = held === null || inside !== null ? null : storedChange(raw, held, quantity, source);
  const share = raw.share === null ? null : storedShare(raw.share);
  const { start } = raw.place;
  const isHeld = inside !== null || change !== null;
  const further = storedChanges(raw, isHeld ? held : null, quantity);
  return {
    figure: { raw, amount: text === '' && raw.place.table === null ? partOf('', null, null) : partOf(text, start, start === null ? null : start + text.length), unit, quantity, change, share, changes: further.changes },
    unread: [
      ...further.unread,
      ...(raw.share !== null && share === null ? [cannot(`${raw.label} ${raw.share.printed}`, raw.share.start, '占比无法按版本的格式保存', 'an edition has no form for this share')] : []),
    ],
  };
}
