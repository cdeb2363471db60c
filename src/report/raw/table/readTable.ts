import { negate, negateInterval } from '../../../interval/index.js';
import type { FigurePlace, PrintedTable, Quantity } from '../../../model/index.js';
import type { TableBlock } from '../../document/index.js';
import { placeWithin } from '../../document/index.js';
import { scaleNumber, trueValues } from '../../printed/index.js';
import { baseIn, RATE_UNIT, unitOf } from '../../prose/index.js';
import type { Entry } from '../entry.js';
import type { RawChange, RawFigure } from '../rawReport.js';
import { TOTAL_WORDS, wordOfHeading, type ColumnRole, roleOfHeading } from './columns.js';
import { columnsOf, groupsOf, liesOnItsSide, upright, type Column, type Group } from './layout.js';
import { changeOfNumber, shareOfNumber } from './meaning.js';
import { sectionsOf, squaresOf, type Section, type Square } from './sections.js';

/** What a table block says: printed tables as they can be drawn again, and their figures. */
export interface TableReading {
  readonly tables: readonly PrintedTable[];
  readonly entries: readonly Entry[];
  /** Texts in cells that are sentences rather than names. */
  readonly sentences: readonly Square[];
}

interface Context {
  readonly block: number;
  readonly section: string;
  readonly caption: string;
  readonly note: string | null;
  readonly unit: string;
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

const nameOf = (column: Column): string => column.heading.join('/');

function rowName(group: Group, row: readonly Square[]): string {
  return group.labels.map(({ index }) => row[index]?.cell?.text.replaceAll(/\s+/g, '') ?? '').filter((text, at, all) => text !== '' && all[at - 1] !== text).join('/');
}

type Draft = { -readonly [Key in keyof RawFigure]: RawFigure[Key] };

/** What a number cell is, given its column and row. */
function quantityOf(role: ColumnRole, square: Square, word: string): Quantity {
  if (square.meaning.kind !== 'number') return role === 'rate' || word === RATE_UNIT ? 'rate' : 'count';
  if (square.meaning.percent || role === 'rate') return 'rate';
  return square.meaning.quantity ?? unitOfWord(word);
}

function unitOfWord(word: string): Quantity {
  return word === RATE_UNIT ? 'rate' : /^(?:个?工作日|个?小时|分钟|秒钟?|天|日|分)$/.test(word) ? 'duration' : 'count';
}

function placeOf(square: Square): { start: number | null; end: number | null } {
  const { cell } = square;
  if (cell === null) return { start: null, end: null };
  const lead = cell.text.length - cell.text.trimStart().length;
  const { start, end } = placeWithin(cell, lead, cell.text.trimEnd().length);
  return { start, end };
}

function figureDraft(id: string, place: FigurePlace, square: Square, role: ColumnRole, heading: string, context: Context): { draft: Draft; quantity: Quantity } {
  const { meaning } = square;
  const word = meaning.kind === 'number' && meaning.word !== '' ? meaning.word : wordOfHeading(heading) || context.unit;
  const quantity = quantityOf(role, square, word);
  const printed = square.cell?.text.trim() ?? '';
  const number = meaning.kind === 'number' ? scaleNumber(meaning.number, quantity === 'rate') : null;
  const interval = number === null ? null : trueValues(number, quantity, meaning.kind === 'number' && meaning.andMore ? 'AT_LEAST' : null);
  const measured = number !== null && interval === null ? trueValues(number, 'duration', null) : null;
  const real: Quantity = measured === null ? quantity : 'duration';
  const measureWord = quantity === 'rate' ? RATE_UNIT : word === RATE_UNIT ? '' : word;
  const shift = (square.cell === null ? 0 : square.cell.text.length - square.cell.text.trimStart().length);
  const at = (offset: number | null): number | null => (place.start === null || offset === null ? null : place.start + offset - shift);
  const change = meaning.kind === 'number' && meaning.change !== null ? { ...meaning.change, unit: quantity === 'rate' && meaning.change.unit === 'PERCENT' ? ('AMBIGUOUS' as const) : meaning.change.unit, start: at(meaning.change.start), end: at(meaning.change.end) } : null;
  const share = meaning.kind === 'number' && meaning.share !== null ? { ...meaning.share, start: at(meaning.share.start), end: at(meaning.share.end) } : null;
  const base = baseIn(`${heading} ${context.note ?? ''} ${context.caption}`);
  return {
    quantity: real,
    draft: {
      id, place, printed, value: interval === null && measured === null ? null : (number?.value ?? null), interval: interval ?? measured, status: number === null ? 'NOT_PUBLISHED' : number.value.n === 0n ? 'PRINTED_ZERO' : 'NORMAL',
      unit: unitOf(measureWord, real).code, change, share, label: [place.row, place.column].filter((each) => each !== null && each !== '').join(' '), measureWord,
      changes: change === null ? [] : [{ base, relative: change, difference: null }], shareOf: null, list: null, under: null,
    },
  };
}

function changeIn(square: Square, role: ColumnRole, heading: string, quantity: Quantity): RawChange | null {
  const { meaning } = square;
  const base = baseIn(heading);
  const { start, end } = placeOf(square);
  const printed = square.cell?.text.trim() ?? '';
  if (meaning.kind === 'nothing') return { base, relative: { printed, value: null, interval: null, unit: quantity === 'rate' ? 'AMBIGUOUS' : 'PERCENT', start, end }, difference: null };
  if (meaning.kind !== 'number') return null;
  const direction = meaning.sign ?? (/降幅|减幅|下降/.test(heading) ? 'DOWN' : 'UP');
  if (role === 'difference' && !meaning.percent) {
    const stated = trueValues(meaning.number, 'duration', null);
    const { value } = meaning.number;
    const signed = direction === 'UP' ? value : negate(value);
    const exact = { lower: { value: signed, open: false }, upper: { value: signed, open: false } };
    const interval = meaning.number.whole || stated === null ? exact : direction === 'UP' ? stated : negateInterval(stated);
    return { base, relative: null, difference: { printed, value: signed, interval, start: start ?? 0, end: end ?? 0 } };
  }
  const points = /百分点/.test(heading) || /百分点/.test(printed);
  return { base, relative: changeOfNumber(meaning.number, direction, points ? 'points' : 'percent', quantity, printed, start ?? 0, end ?? 0), difference: null };
}

/** A heading that names a time before the one that the table is about. */
const EARLIER = /上年|去年|同期|上月|上期|上周|上季|前一年|previous|prior|last (?:year|month|quarter|week)/i;

function isEarlier(column: Column, values: readonly Column[]): boolean {
  const years = values.flatMap((each) => nameOf(each).match(/(?:19|20)\d\d/g) ?? []).sort();
  const own = /(?:19|20)\d\d/.exec(nameOf(column))?.[0];
  return EARLIER.test(nameOf(column)) || (own !== undefined && own < (years.at(-1) ?? own));
}

/** The shares and changes beside the figures of a column: shares of the nearest column before them, changes of the nearest that is not of an earlier time. */
function besideOf(group: Group, values: readonly Column[], column: Column): Column[] {
  const current = values.filter((each) => !isEarlier(each, values));
  return group.values.filter(({ index, role }) => {
    if (role !== 'share' && role !== 'change' && role !== 'difference') return false;
    const among = role === 'share' || current.length === 0 ? values : current;
    const owner = among.findLast((each) => each.index < index) ?? among[0];
    return index !== column.index && owner === column;
  });
}

function readGroup(section: Section, group: Group, id: string, context: Context): { table: PrintedTable; entries: Entry[] } {
  const values = group.values.filter(({ role }) => role === 'value' || role === 'rate' || (role === 'share' && !group.values.some((each) => each.role === 'value')) || (role === 'change' && !group.values.some((each) => each.role === 'value' || each.role === 'rate')));
  const names = unique(values.map(nameOf));
  const rows = section.body.filter((row) => group.labels.length === 0 || rowName(group, row) !== '');
  const rowNames = unique(rows.map((row) => rowName(group, row)));
  const entries: Entry[] = [];
  rows.forEach((row, line) => {
    const rowLabel = rowNames[line] ?? '';
    const rowRole = roleOfHeading(rowLabel);
    values.forEach((column, position) => {
      const square = row[column.index];
      const alone = section.body.length === 1 || values.length === 1;
      if (square === undefined || square.meaning.kind === 'words' || (square.meaning.kind === 'empty' && (!alone && rows.length > 3 || column.heading.length === 0))) return;
      if (!square.own && square.cell !== null) return;
      const heading = nameOf(column);
      const place: FigurePlace = { section: context.section, table: id, row: rowLabel, column: names[position] ?? '', ...placeOf(square) };
      const role = column.role === 'value' && rowRole === 'rate' ? 'rate' : column.role;
      const { draft, quantity } = figureDraft(`${id}/${rowLabel}/${names[position] ?? ''}`, place, square, role, `${heading} ${rowLabel}`, context);
      for (const beside of besideOf(group, values, column)) {
        const other = row[beside.index];
        if (other === undefined) continue;
        const name = nameOf(beside);
        if (beside.role === 'share' && other.meaning.kind === 'number' && draft.share === null) {
          const { start, end } = placeOf(other);
          draft.share = { ...shareOfNumber(other.meaning.number, other.cell?.text.trim() ?? '', 0, 0), start, end };
        } else if (beside.role !== 'share') {
          const change = changeIn(other, beside.role, name, quantity);
          if (change !== null) draft.changes = [...draft.changes, change];
          if (change?.relative !== null && change !== null && draft.change === null) draft.change = change.relative;
        }
      }
      const totalRow = TOTAL_WORDS.test(rowLabel);
      entries.push({ figure: draft, quantity, block: context.block, standing: null, square: { table: id, row: line, column: position, totalRow, totalColumn: TOTAL_WORDS.test(column.heading.at(-1) ?? '') } });
    });
  });
  const header = section.heading.map((row) => row.map(({ cell, own }) => (own ? (cell?.text.trim() ?? '') : '')));
  return { table: { id, section: context.section, title: context.caption, note: context.note, header, columns: names, rows: rowNames }, entries };
}

/** Reads the figures of a table block. `number` counts the tables of the document from 1. */
export function readTable(block: TableBlock, number: number, context: Omit<Context, 'caption' | 'note' | 'unit'>): TableReading {
  const captions = [...block.before, ...block.after].map(({ text }) => text.trim());
  const unit = captions.map(wordOfHeading).find((word) => word !== '') ?? '';
  const note = captions.find((text) => /同比|环比|单位/.test(text) && /数据|括号|单位|注/.test(text)) ?? null;
  const squares = squaresOf(block.grid);
  const sections = sectionsOf(squares).map((section) => (liesOnItsSide(section) ? upright(section) : section));
  const title = block.before.map(({ text }) => text.trim()).find((text) => text !== '' && text !== note) ?? '';
  const read = sections.flatMap((section, at) => {
    const groups = groupsOf(columnsOf(section));
    return groups.map((group, side) => readGroup(section, group, [String(number), ...(sections.length > 1 ? [String(at + 1)] : []), ...(groups.length > 1 ? ['abcdefghij'.charAt(side)] : [])].join('.'), {
      ...context, caption: section.title === '' ? title : section.title, note, unit: wordOfHeading(section.title) || unit,
    }));
  });
  const sentences = squares.flat().filter(({ own, cell, meaning }) => own && meaning.kind === 'words' && cell !== null && /\d/.test(cell.text));
  return { tables: read.map(({ table }) => table), entries: read.flatMap(({ entries }) => entries), sentences };
}
