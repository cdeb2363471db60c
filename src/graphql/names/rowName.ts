import type { Row, RowKind } from '../../cells/index.js';
import { coordinateText, type Question, type Totals } from '../../query/index.js';
import { canonicalJson, type Json } from '../../text/index.js';
import { parseQuestion } from './parseQuestion.js';
import { fromUrlText, questionJson, toUrlText } from './questionText.js';
import { isObject, oneOf, toJson } from './readJson.js';

const PREFIX = 'row:';
const KINDS = ['MEMBER', 'SUBTOTAL', 'GRAND_TOTAL'] as const satisfies readonly RowKind[];

/** A row told by its question and its coordinates. */
export interface NamedRow {
  /** As narrow as decides the row's numbers: neither order nor page. */
  readonly question: Question;
  readonly kind: RowKind;
  /** Equal for the same row. */
  readonly key: string;
}

/** The coordinates of a row among those of its question. */
export function rowKey({ levels, key }: Row): Json {
  return Object.fromEntries(levels.map(({ name }, index) => [name, coordinateText(key[index] ?? '')]));
}

/** The fewest summary rows that a row is among. */
function totalsOf({ kind, rolledUp }: Row): Totals | undefined {
  if (kind === 'SUBTOTAL') return 'SUBTOTALS';
  return rolledUp.length === 0 ? undefined : 'GRAND';
}

/** A global id of a row: what was asked, and which row of the answer it is. */
export function rowName(row: Row, { fact, groupBy, where, having, basis, edition }: Question): string {
  const question = questionJson({ fact, groupBy, where, having, basis, edition, totals: totalsOf(row) });
  return `${PREFIX}${toUrlText({ question, kind: row.kind, key: rowKey(row) })}`;
}

/** Reads a name that `rowName` wrote; null where it is none. */
export function parseRowName(id: string): NamedRow | null {
  const value = id.startsWith(PREFIX) ? fromUrlText(id.slice(PREFIX.length)) : undefined;
  if (!isObject(value)) return null;
  const question = parseQuestion(value['question']);
  const kind = oneOf(KINDS, value['kind']);
  const key = toJson(value['key']);
  return question === null || kind === undefined || key === undefined ? null : { question, kind, key: canonicalJson(key) };
}
