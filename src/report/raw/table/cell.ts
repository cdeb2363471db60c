import type { PrintedChange, PrintedShare, Quantity } from '../../../model/index.js';
import { areContrary, directionAtFront, directionsAtFront, eitherWay, halfWidth, numberAtFront, type Direction, type PrintedNumber } from '../../printed/index.js';
import { measureWordAtFront, notFiguresIn } from '../../prose/index.js';
import { changeOfNumber, shareOfNumber } from './meaning.js';

/** What a cell prints. */
export type CellMeaning =
  | { readonly kind: 'empty' }
  /** A dash or stroke in place of a figure. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words' }
  | { readonly kind: 'number'; readonly number: PrintedNumber; readonly andMore: boolean; readonly sign: Direction | null; readonly word: string; readonly quantity: Quantity | null; readonly percent: boolean; readonly change: PrintedChange | null; readonly share: PrintedShare | null };

const NOTHING = /^(?:\/|\\|—{1,3}|–|-{1,3}|─+|无|\*|n\/a)$/i;
const DASH = /^(?:—{1,2}|–|-{1,2}|\/)$/;

interface Annotation {
  readonly change: PrintedChange | null;
  readonly share: PrintedShare | null;
}

/** What stands in brackets behind a number: a change where it says which way (or a dash), a share where it is a bare percentage; null where it is neither. */
function annotation(text: string, start: number, quantity: Quantity): Annotation | null {
  const plain = halfWidth(text).trim().replace(/^(?:同比|环比|占比|占)(?:为)?/, '');
  if (DASH.test(plain)) return { change: { printed: text, value: null, interval: null, unit: quantity === 'rate' ? 'AMBIGUOUS' : 'PERCENT', start, end: start + text.length }, share: null };
  const { directions: [direction = null, ...more], rest } = directionsAtFront(plain);
  const front = numberAtFront(rest.trim());
  const unit = front?.rest.trim() ?? '';
  if (front === null || !/^(?:%{1,2}|个?百分点)$/.test(unit)) return null;
  if (direction === null) return unit.startsWith('%') ? { change: null, share: shareOfNumber(front.number, text, start, start + text.length) } : null;
  const change = changeOfNumber(front.number, direction, unit.startsWith('%') ? 'percent' : 'points', quantity, text, start, start + text.length);
  return { change: areContrary([direction, ...more]) ? eitherWay(change) : change, share: null };
}

/** Reads a cell's text as one number with its unit and what stands in brackets behind it. Offsets are those of the text. */
export function readCell(printed: string): CellMeaning {
  const text = halfWidth(printed);
  const plain = text.trim();
  if (plain === '') return { kind: 'empty' };
  if (NOTHING.test(plain)) return { kind: 'nothing' };
  const signed = /^\s*([↑↓▲▼+−-])\s*/.exec(text);
  const sign = signed === null ? null : directionAtFront(signed[1] ?? '').direction;
  const lead = signed?.[0].length ?? text.length - text.trimStart().length;
  const front = numberAtFront(text.slice(lead));
  if (front === null) return { kind: 'words' };
  const rest = front.rest.replace(/^[\s`'’]+/, '');
  const percent = /^(?:%{1,2}(?!\s*p)|%?\s*(?:p\.?p\.?|pct|pts?|points?)\b|个?百分点)/i.exec(rest)?.[0] ?? '';
  const word = percent === '' ? measureWordAtFront(rest) : null;
  const behind = rest.slice(percent.length + (word?.word.length ?? 0)).trim();
  const bracket = /^\((.*)\)$/s.exec(behind);
  if (behind !== '' && bracket === null) return { kind: 'words' };
  if (sign === null && notFiguresIn(plain).some(({ kind, start, end }) => kind !== 'section number' && kind !== 'telephone' && start === 0 && end >= plain.length)) return { kind: 'words' };
  const quantity = percent !== '' ? 'rate' : (word?.quantity ?? null);
  const inside = bracket?.[1] ?? '';
  const beside = bracket === null ? { change: null, share: null } : annotation(printed.slice(text.lastIndexOf('(') + 1, text.lastIndexOf(')')), text.lastIndexOf('(') + 1, quantity ?? 'count');
  if (beside === null && !/[×x*=]/.test(inside)) return { kind: 'words' };
  return { kind: 'number', number: front.number, andMore: front.andMore, sign, word: word?.word ?? '', quantity, percent: percent !== '', change: beside?.change ?? null, share: beside?.share ?? null };
}
