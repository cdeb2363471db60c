import { cellKey } from '../sheet/cellKey.js';
import type { Relation, Structure } from '../sheet/structure.js';

/** Every cell of a measure that is declared as the sum of other measures, where all of them have a cell. */
export function totalRelations({ cells }: Structure): Relation[] {
  return [...cells.values()].flatMap((cell): Relation[] => {
    const formula = cell.measure?.formula;
    if (formula?.kind !== 'total' || cell.fact === null) return [];
    const { fact } = cell;
    const parts = formula.of.map((name) => cellKey(fact, name, cell.period, cell.members));
    return parts.every((part) => cells.has(part)) ? [{ id: `${cell.key} = ${formula.of.join(' + ')}`, kind: 'TOTAL', whole: cell.key, parts, along: 'measure' }] : [];
  });
}
