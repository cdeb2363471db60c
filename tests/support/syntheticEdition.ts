import type { AddedMember, Binding, EditionContent, Figure, PrintedTable } from '../../src/model/index.js';
import { readChange, readFigureText, readShare } from '../../src/report/index.js';
import { changeText, percentText, wanText, type Shortening } from './printing.js';
import type { Random } from './random.js';
import { syntheticStar } from './syntheticStar.js';

/** One printed figure, with the truth behind it. */
export interface Slot {
  readonly id: string;
  readonly table: string | null;
  readonly row: string;
  readonly column: string;
  /** Null for a figure that no binding places. */
  readonly fact: 'visits' | 'calls' | null;
  readonly measure: string;
  readonly members: Readonly<Record<string, string>>;
  readonly value: number;
  readonly prior: number;
  /** As printed; the empty text prints nothing. */
  readonly text: string;
  readonly change: string;
  readonly share: string;
}

/** An edition before it is read: what stands where. */
export interface SyntheticEdition {
  readonly slots: readonly Slot[];
  readonly tables: readonly PrintedTable[];
  readonly members: readonly AddedMember[];
  readonly how: Shortening;
  /** Decimals of changes in the tables, and of shares. */
  readonly changeDecimals: number;
  readonly shareDecimals: number;
}

/** How large an edition is. */
export interface SyntheticShape {
  readonly blocks: number;
  readonly rows: number;
  readonly columns: number;
  readonly desks: number;
  /** True where every count prints its change. */
  readonly complete: boolean;
}

const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const isRate = (measure: string): boolean => measure === 'firstRate' || measure === 'answerRate';

function wholeText(table: string | null, { text, change }: Pick<Slot, 'text' | 'change'>): string {
  return table === null || change === '' ? text : `${text}(${change})`;
}

function figureOf(slot: Slot, index: number): Figure {
  const { id, table, row, column, change, share, measure } = slot;
  const unit = syntheticStar.units.find(({ code }) => code === (isRate(measure) ? 'RATE' : 'VISIT'));
  if (unit === undefined) throw new Error('no unit');
  const reading = readFigureText(wholeText(table, slot), unit, null);
  if (reading.kind === 'refused') throw new Error(`${id}: ${reading.found}: ${reading.expected}`);
  const spoken = table === null && change !== '' ? readChange(change, unit.quantity) : null;
  if (spoken?.kind === 'refused') throw new Error(`${id}: ${spoken.expected}`);
  const part = share === '' ? null : readShare(share);
  if (part?.kind === 'refused') throw new Error(`${id}: ${part.expected}`);
  return {
    id, place: { section: null, table, row: table === null ? null : row, column, start: index * 100, end: index * 100 + 99 }, ...reading.meaning, unit: unit.code,
    change: spoken === null ? reading.meaning.change : { ...spoken.meaning, start: null, end: null },
    share: part === null ? null : { ...part.meaning, start: null, end: null },
  };
}

/** The edition as the reader of editions would give it. Throws where a text cannot be read. */
export function contentOf({ slots, tables, members }: SyntheticEdition): EditionContent {
  const bindings = slots.flatMap(({ id, fact, measure, members: cut }): Binding[] => (fact === null ? [] : [{ figure: id, fact, measure, period: '2024', members: cut }]));
  return {
    edition: { id: 'synthetic', title: 'synthetic', publisher: 'synthetic', period: '2024', publishedAt: null, sha256: '0'.repeat(64), supersedes: null },
    contentHash: '', tables, figures: slots.map(figureOf), bindings, members,
  };
}

/** A value with its earlier value. */
interface Pair {
  readonly value: number;
  readonly prior: number;
}

function pair(random: Random): Pair {
  if (random.percent(4)) return { value: random.whole(0, 9), prior: random.whole(0, 9) };
  const prior = random.whole(1, 9) * 10 ** random.whole(1, 5) + random.whole(0, 999);
  return { value: Number((BigInt(prior) * BigInt(random.whole(600, 1500))) / 1000n), prior };
}

const total = (pairs: readonly Pair[]): Pair => ({ value: pairs.reduce((sum, { value }) => sum + value, 0), prior: pairs.reduce((sum, { prior }) => sum + prior, 0) });

interface Style {
  readonly how: Shortening;
  readonly changeDecimals: number;
  readonly shareDecimals: number;
  readonly complete: boolean;
}

function annotation(random: Random, { value, prior }: Pair, style: Style): string {
  if (!style.complete && random.percent(8)) return '';
  if (!style.complete && random.percent(4)) return '—';
  return changeText(value, prior, style.changeDecimals, style.how);
}

function table(id: string, rows: readonly string[], columns: readonly string[]): PrintedTable {
  return { id, section: '', title: id, note: null, header: [[...columns]], columns, rows };
}

function twoWay(random: Random, block: string, shape: SyntheticShape, style: Style): { table: PrintedTable; slots: Slot[] } {
  const [rows, columns] = [[...numbered('P', shape.rows), '总计'], [...numbered('W', shape.columns), '总计']];
  const inner = Array.from({ length: shape.rows }, () => Array.from({ length: shape.columns }, () => pair(random)));
  const withRowTotals = inner.map((row) => [...row, total(row)]);
  const all = [...withRowTotals, columns.map((_, at) => total(withRowTotals.map((row) => row[at] ?? { value: 0, prior: 0 })))];
  const slots = all.flatMap((row, i) => row.map((each, j): Slot => {
    const [place = '', way = ''] = [rows[i], columns[j]];
    return {
      id: `${block}/${place}/${way}`, table: block, row: place, column: way, fact: 'visits', measure: 'count', ...each, text: String(each.value), share: '',
      members: { block, place: place === '总计' ? '_T' : place, way: way === '总计' ? '_T' : way }, change: annotation(random, each, style),
    };
  }));
  return { table: table(block, rows, columns), slots };
}

function oneWay(random: Random, shape: SyntheticShape, style: Style): { table: PrintedTable; slots: Slot[] } {
  const columns = [...numbered('D', shape.desks), '总计'];
  const inner = Array.from({ length: shape.desks }, () => pair(random));
  const slots = [...inner, total(inner)].map((each, at): Slot => {
    const desk = columns[at] ?? '';
    return {
      id: `calls/${desk}`, table: 'calls', row: '', column: desk, fact: 'calls', measure: 'count', ...each, text: String(each.value), share: '',
      members: { desk: desk === '总计' ? '_T' : desk }, change: annotation(random, each, style),
    };
  });
  return { table: table('calls', [''], columns), slots };
}

/** What the prose says of figures of the tables: in 万, with shares, and once more exactly; and two rates. */
function narrative(random: Random, slots: readonly Slot[], style: Style): Slot[] {
  const at = (id: string): Slot => {
    const found = slots.find((slot) => slot.id === id);
    if (found === undefined) throw new Error(`no slot ${id}`);
    return found;
  };
  const whole = at('B1/总计/总计');
  const said = (slot: Slot, id: string, more: Partial<Slot>): Slot => ({ ...slot, id, table: null, row: '', column: id, change: '', share: '', ...more });
  const inWan = (slot: Slot): string => wanText(slot.value, 1, style.how);
  const ways = slots.filter(({ table: in_, row, column }) => in_ === 'B1' && row === '总计' && column !== '总计');
  const answered = { value: random.whole(20, 980), prior: random.whole(20, 980) };
  return [
    said(whole, 'all', { text: inWan(whole), change: random.percent(50) ? changeText(whole.value, whole.prior, 1, style.how) : '' }),
    ...(whole.value === 0 ? [] : ways.map((slot, index) => said(slot, `share-${index + 1}`, { text: inWan(slot), share: `占比${percentText(slot.value, whole.value, style.shareDecimals, style.how)}` }))),
    said(at('calls/总计'), 'calls', { text: `${at('calls/总计').value}次` }),
    ...(whole.value === 0 ? [] : [said(whole, 'first-rate', { measure: 'firstRate', text: percentText(at('B1/总计/W1').value, whole.value, style.shareDecimals, style.how), value: 0, prior: 0 })]),
    said(whole, 'answer-rate', {
      fact: 'calls', measure: 'answerRate', members: { desk: '_T' }, ...answered, text: percentText(answered.value, 1000, 1, style.how),
      change: `${answered.value < answered.prior ? '↓' : '↑'}${percentText(Math.abs(answered.value - answered.prior), 1000, 1, style.how).replace('%', '')}个百分点`,
    }),
  ];
}

const SMALL = { blocks: 1, complete: false } as const;

/** A shape of two to five rows and columns. */
export function smallShape(random: Random): SyntheticShape {
  return { ...SMALL, rows: random.whole(2, 5), columns: random.whole(2, 5), desks: random.whole(2, 6) };
}

/** An edition in which everything agrees: whole true values and earlier values, and every text printed from them. */
export function syntheticEdition(random: Random, shape: SyntheticShape = smallShape(random), how: Shortening = random.percent(85) ? 'ROUND' : 'CUT'): SyntheticEdition {
  const style = { how, changeDecimals: random.whole(0, 2), shareDecimals: random.whole(1, 2), complete: shape.complete };
  const blocks = numbered('B', shape.blocks).map((block) => twoWay(random, block, shape, style));
  const calls = oneWay(random, shape, style);
  const printed = [...blocks.flatMap(({ slots }) => slots), ...calls.slots];
  const added = (dimension: string, codes: readonly string[]): AddedMember[] => codes.map((code) => ({ dimension, code, parent: null, label: { zh: code, en: code }, printed: [], unit: null }));
  return {
    slots: [...printed, ...narrative(random, printed, style)], tables: [...blocks.map((each) => each.table), calls.table], how: style.how, changeDecimals: style.changeDecimals, shareDecimals: style.shareDecimals,
    members: [...added('block', numbered('B', shape.blocks)), ...added('place', numbered('P', shape.rows)), ...added('way', numbered('W', shape.columns)), ...added('desk', numbered('D', shape.desks))],
  };
}
