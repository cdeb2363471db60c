import { compare, equal, rational, sum, type Rational } from '../../interval/index.js';
import type { Figure, PrintedTable } from '../../model/index.js';
import { groupBy } from '../../text/index.js';
import type { Relation, Structure } from '../sheet/structure.js';

/** Words of a heading that name the total of its group. */
const TOTAL_WORDS = /总量|总数|合计|总计|小计/;

/** A sum that only its size speaks for is taken from here on: smaller ones agree by accident. */
const TELLING = rational(100);

/** Columns that may make up another, and how much speaks for it before any figure is looked at. */
interface Proposal {
  readonly total: string;
  readonly parts: readonly string[];
  readonly named: boolean;
}

/** The columns of one heading: those with the same words before the first slash. */
function headingGroups(table: PrintedTable): string[][] {
  return [...groupBy(table.columns.filter((column) => column.includes('/')), (column) => column.slice(0, column.indexOf('/'))).values()];
}

/** A group that names its total; else every column outside it may be what it makes up. */
function proposals(table: PrintedTable): Proposal[] {
  return headingGroups(table).flatMap((columns): Proposal[] => {
    const [total, second] = columns.filter((column) => TOTAL_WORDS.test(column.slice(column.indexOf('/') + 1)));
    if (total !== undefined) return second !== undefined || columns.length < 3 ? [] : [{ total, parts: columns.filter((column) => column !== total), named: true }];
    return columns.length < 2 ? [] : table.columns.filter((column) => !columns.includes(column)).map((column) => ({ total: column, parts: columns, named: false }));
  });
}

/** A row of a proposal: the figures that stand there. */
interface ProposedRow {
  readonly row: string;
  readonly whole: Figure;
  readonly cut: readonly Figure[];
}

function holds({ whole, cut }: ProposedRow): boolean {
  const values = cut.map(({ value }) => value).filter((value): value is Rational => value !== null);
  return whole.value !== null && values.length === cut.length && whole.unit === cut[0]?.unit && equal(whole.value, sum(values));
}

/** Is the sum too large to agree by accident? No part of it is nothing. */
function isTelling({ whole, cut }: ProposedRow): boolean {
  return whole.value !== null && compare(whole.value, TELLING) >= 0 && cut.every(({ value }) => value !== null && value.n > 0n);
}

/** A named total needs one row that bears it out; one that only fits has to fit in every row, and tellingly in one. */
function isBorneOut(rows: readonly ProposedRow[], named: boolean): boolean {
  return named ? rows.some(holds) : rows.every(holds) && rows.some(isTelling);
}

function relationsOf(table: PrintedTable, structure: Structure, figures: readonly Figure[]): Relation[] {
  const at = new Map(figures.filter(({ place }) => place.table === table.id).map((figure) => [`${figure.place.row ?? ''}|${figure.place.column ?? ''}`, figure]));
  return proposals(table).flatMap(({ total, parts, named }) => {
    const rows = table.rows.flatMap((row): ProposedRow[] => {
      const whole = at.get(`${row}|${total}`);
      const cut = parts.map((column) => at.get(`${row}|${column}`)).filter((figure) => figure !== undefined);
      return whole === undefined || cut.length < parts.length ? [] : [{ row, whole, cut }];
    });
    if (!isBorneOut(rows, named)) return [];
    return rows.map(({ row, whole, cut }): Relation => {
      const cell = (figure: Figure): string => structure.cellsOf.get(figure.id)?.[0] ?? '';
      return { id: `table ${table.id} ${row}: ${total} = ${parts.join(' + ')}`, kind: 'FOUND', whole: cell(whole), parts: cut.map(cell), along: `table ${table.id}` };
    });
  });
}

/** Sums that the headings of the printed tables speak of, or that the figures under one heading make up, and that the star does not declare. */
export function foundRelations(structure: Structure, declared: readonly Relation[], figures: readonly Figure[]): Relation[] {
  const known = new Set(declared.map(({ whole, parts }) => `${whole}=${[...parts].sort().join('+')}`));
  return structure.tables.flatMap((table) => relationsOf(table, structure, figures)).filter(({ whole, parts }) => !known.has(`${whole}=${[...parts].sort().join('+')}`));
}
