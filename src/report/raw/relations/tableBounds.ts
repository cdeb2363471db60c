import { compare } from '../../../interval/index.js';
import type { Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { matrixOf, placeWords, type Matrix, type PlaceWords } from './matrix.js';
import { relation } from './proposal.js';

function boundsIn(matrix: Matrix, words: readonly PlaceWords[]): RawRelation[] {
  const heads = words.flatMap(({ among }, at) => (among && words[at - 1]?.among !== true ? [at] : []));
  return heads.flatMap((head) => {
    const rest = words.slice(head).findIndex(({ among }) => !among);
    const end = rest < 0 ? words.length : head + rest;
    const before = head - 1;
    return matrix.flatMap((line): RawRelation[] => {
      const whole = line[before] ?? null;
      const parts = line.slice(head, end).filter((entry): entry is Entry => entry !== null);
      const fits = parts.every(({ figure }) => figure.value !== null && whole?.figure.value != null && compare(figure.value, whole.figure.value) <= 0);
      return whole === null || parts.length === 0 || !fits ? [] : [relation('BOUND', whole, parts, ['GRAMMAR'], true)];
    });
  });
}

/** Rows and columns of tables that 其中 makes some of the one before them; not where they make up another. */
export function tableBounds(entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  const summed = new Set(sums.map(({ parts }) => [...parts].sort().join('|')));
  const tables = [...new Set(entries.flatMap(({ square }) => (square?.amongRow === true || square?.amongColumn === true ? [square.table] : [])))];
  return tables.flatMap((table) => [false, true].flatMap((turned) => {
    const matrix = matrixOf(entries, table, turned);
    return boundsIn(matrix, placeWords(matrix, turned)).filter(({ parts }) => !summed.has([...parts].sort().join('|')));
  }));
}
