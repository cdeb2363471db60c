import { userError } from '../../errors/index.js';
import type { Needs, Question } from '../../query/index.js';
import { canonicalJson, type Json } from '../../text/index.js';
import { parseQuestion } from './parseQuestion.js';

function needsJson({ yoy, changes, shares }: Needs): Json {
  return { yoy, changes: [...changes], shares: shares.map(({ of, along, denominator }) => ({ of, along, denominator: needsJson(denominator) })) };
}

/** A question as JSON; what it leaves out is left out. */
export function questionJson({ edition, orderBy, needs, groupBy, measures, ...rest }: Question): Json {
  return {
    ...rest,
    groupBy: groupBy === undefined ? undefined : [...groupBy],
    measures: measures === undefined ? undefined : [...measures],
    orderBy: orderBy?.map((order) => ({ ...order })),
    edition: edition === undefined ? undefined : { ...edition },
    needs: needs === undefined ? undefined : needsJson(needs),
  };
}

/** JSON in the letters that a URL carries. */
export function toUrlText(value: Json): string {
  return Buffer.from(canonicalJson(value), 'utf8').toString('base64url');
}

/** Reads text that `toUrlText` wrote; undefined where it is none. */
export function fromUrlText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return value;
  } catch {
    return undefined;
  }
}

/** A question in the letters that a URL carries; equal questions give equal text. */
export function encodeQuestion(question: Question): string {
  return toUrlText(questionJson(question));
}

/**
 * Reads a question that `encodeQuestion` wrote.
 * @throws a user error where the text carries none.
 */
export function decodeQuestion(text: string): Question {
  const question = parseQuestion(fromUrlText(text));
  if (question === null) throw userError('BAD_QUESTION', 'the address carries no question; take it from `table { csvUrl }` of a query', { name: text.slice(0, 100), place: { path: 'q' } });
  return question;
}
