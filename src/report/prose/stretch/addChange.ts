import { eitherWay } from '../../printed/index.js';
import type { Amount } from '../amount.js';
import type { Part } from '../classify.js';
import { changeOfAmount, differenceOfAmount, inWord } from '../meaning.js';
import type { ProseChange } from '../proseFigure.js';
import { draft, type Reader } from './reader.js';
import { targetOf } from './targets.js';

/** What a bracket right behind a figure says is said of it. */
const OPENS_BRACKET = /^\s*\(/;

/** Puts a change beside the figure that it is of; one whose figure is told elsewhere stands alone. */
export function addChange(reader: Reader, index: number, amount: Amount, part: Part, back: number, name: string | null): void {
  if (part.kind !== 'change' && part.kind !== 'difference') return;
  const named = name ?? part.of;
  const target = targetOf(reader, named, back, amount.start);
  const alone = { ...draft(reader, index, amount, named), quantity: named.endsWith('率') ? ('rate' as const) : ('count' as const) };
  const figure = target ?? alone;
  const printed = reader.text.slice(amount.start, amount.end);
  const gap = reader.gaps[index];
  const from = gap === undefined ? amount.start : amount.start - (/(?:同比|环比|较|比|与|增|上升|提|下降|减|降|回落|缩短|下滑)[^,;:。()]*$/.exec(gap.words.replace(/[↑↓▲▼+−-]\s*$/, ''))?.[0].length ?? 0);
  const isContrary = part.kind === 'change' && part.contrary;
  const arrow = /[↑↓▲▼]\s*$/.exec(reader.text.slice(0, amount.start))?.[0].length ?? 0;
  const start = amount.sign === null || isContrary ? Math.max(Math.min(from, amount.start - arrow), target?.end ?? 0) : amount.start;
  const text = start < amount.start ? reader.text.slice(start, amount.end) : printed;
  const relative = changeOfAmount(amount, part.direction, figure.quantity, text, start, amount.end);
  const change: ProseChange = part.kind === 'change'
    ? { base: part.base, relative: isContrary ? eitherWay(relative) : relative, difference: null }
    : { base: part.base, relative: null, difference: differenceOfAmount(inWord(amount, figure.measureWord), part.direction, text, start, amount.end) };
  figure.changes = [...figure.changes, change];
  if (named !== '' || OPENS_BRACKET.test(reader.plain.slice(target?.end ?? amount.start))) figure.standing = { ...figure.standing, ownChanges: true };
  if (target === null) reader.figures.push({ ...figure, measureWord: figure.quantity === 'rate' ? '%' : '' });
}
