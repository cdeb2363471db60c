import { equal, sum, type Rational } from '../../interval/index.js';
import type { Figure, PrintedTable } from '../../model/index.js';
import { groupBy } from '../../text/index.js';
import type { Relation, Structure } from '../sheet/structure.js';

/** Words of a heading that name the total of its group. */
const TOTAL_WORDS = /总量|总数|合计|总计|小计/;

/** The columns of one heading: those with the same words before the first slash. */
function headingGroups(table: PrintedTable): { total: string; parts: string[] }[] {
  const groups = groupBy(table.columns.filter((column) => column.includes('/')), (column) => column.slice(0, column.indexOf('/')));
  return [...groups.values()].flatMap((columns) => {
    const totals = columns.filter((column) => TOTAL_WORDS.test(column.slice(column.indexOf('/') + 1)));
    const [total, second] = totals;
    return total === undefined || second !== undefined || columns.length < 3 ? [] : [{ total, parts: columns.filter((column) => column !== total) }];
  });
}

/** Proposed by the heading, taken where the printed figures bear it out in at least one row. */
function relationsOf(table: PrintedTable, structure: Structure, figures: readonly Figure[]): Relation[] {
  const at = new Map(figures.filter(({ place }) => place.table === table.id).map((figure) => [`${figure.place.row ?? ''}|${figure.place.column ?? ''}`, figure]));
  return headingGroups(table).flatMap(({ total, parts }) => {
    const rows = table.rows.flatMap((row) => {
      const whole = at.get(`${row}|${total}`);
      const cut = parts.map((column) => at.get(`${row}|${column}`)).filter((figure) => figure !== undefined);
      return whole === undefined || cut.length < parts.length ? [] : [{ row, whole, cut }];
    });
    const holds = ({ whole, cut }: { whole: Figure; cut: readonly Figure[] }): boolean => {
      const values = cut.map(({ value }) => value).filter((value): value is Rational => value !== null);
      return whole.value !== null && values.length === cut.length && equal(whole.value, sum(values));
    };
    if (!rows.some(holds)) return [];
    return rows.map(({ row, whole, cut }): Relation => {
      const cell = (figure: Figure): string => structure.cellsOf.get(figure.id)?.[0] ?? '';
      return { id: `table ${table.id} ${row}: ${total} = ${parts.join(' + ')}`, kind: 'FOUND', whole: cell(whole), parts: cut.map(cell), along: `table ${table.id}` };
    });
  });
}

/** Sums that the headings of the printed tables speak of and that the star does not declare. */
export function foundRelations(structure: Structure, declared: readonly Relation[], figures: readonly Figure[]): Relation[] {
  const known = new Set(declared.map(({ whole, parts }) => `${whole}=${[...parts].sort().join('+')}`));
  return structure.tables.flatMap((table) => relationsOf(table, structure, figures)).filter(({ whole, parts }) => !known.has(`${whole}=${[...parts].sort().join('+')}`));
}
