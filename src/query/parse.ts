import { Problems, userError } from '../errors/index.js';
import { DATE_LEVELS, type Catalogue, type Fact, type Measure } from '../model/index.js';
import { canonicalJson, didYouMean, sha256, type Json } from '../text/index.js';
import { recordsAnswer, type Asked, type Order } from './asked.js';
import { regionAllowed } from './boxes.js';
import { chooseEditions } from './chooseEditions.js';
import { groupLevelsOf, type GroupLevel } from './groupLevel.js';
import { parseHaving } from './parseHaving.js';
import { parseWhere } from './parseWhere.js';
import { NO_NEEDS, type OrderInput, type Question } from './question.js';
import type { Snapshot } from './snapshot.js';
import { withDefaults } from './withDefaults.js';

/** Finds a name in a list, or notes the mistake with the nearest valid names. */
function find<T extends { readonly name: string }>(list: readonly T[], name: string, code: string, what: string, path: string, problems: Problems): T | null {
  const found = list.find((each) => each.name === name);
  if (found === undefined) {
    const valid = list.map((each) => each.name);
    problems.add(userError(code, `There is no ${what} "${name}".${didYouMean(name, valid)}`, { name, place: { path }, data: { valid } }));
  }
  return found ?? null;
}

function parseOrder(input: OrderInput, index: number, levels: readonly GroupLevel[], groupBy: readonly GroupLevel[], fact: Fact, problems: Problems): Order | null {
  const path = `orderBy[${index}]`;
  const by = input.by ?? 'VALUE';
  const direction = input.direction ?? 'DESC';
  if (by === 'LABEL' || by === 'CODE') {
    const level = input.dimension === undefined ? groupBy[0] : find(levels, input.dimension, 'UNKNOWN_DIMENSION', 'dimension', `${path}.dimension`, problems);
    return level === undefined || level === null ? null : { by, level, measure: null, direction };
  }
  const measure = input.measure === undefined ? fact.measures[0] : find(fact.measures, input.measure, 'UNKNOWN_MEASURE', `measure of ${fact.name}`, `${path}.measure`, problems);
  return measure === undefined || measure === null ? null : { by, level: null, measure, direction };
}

/** What decides which rows there are and in which order: cursors of one question are no good for another. */
function sign(question: Question): string {
  const rows: Json = {
    fact: question.fact, groupBy: question.groupBy ?? ['year'], where: question.where ?? null, having: question.having ?? null,
    orderBy: (question.orderBy ?? []).map(({ dimension, measure, by, direction }) => ({ dimension, measure, by, direction })),
    basis: question.basis ?? null, edition: { id: question.edition?.id, asOf: question.edition?.asOf },
  };
  return sha256(canonicalJson(rows)).slice(0, 12);
}

/**
 * Reads a question against the catalogue and the members of the warehouse.
 * @throws a user error that names every mistake, its path, and the nearest valid name.
 */
export function parse(question: Question, catalogue: Catalogue, snapshot: Snapshot): Asked {
  const problems = new Problems();
  const fact = find(catalogue.facts, question.fact, 'UNKNOWN_FACT', 'fact', 'fact', problems);
  problems.throwIfAny('The question cannot be answered');
  if (fact === null) throw userError('UNKNOWN_FACT', `There is no fact "${question.fact}"`);
  const levels = groupLevelsOf(catalogue, fact);
  const members = new Map(fact.dimensions.flatMap((name) => {
    const known = snapshot.members.get(name);
    return known === undefined ? [] : [[name, known] as const];
  }));

  const groupBy = (question.groupBy ?? ['year'])
    .map((name, index) => find(levels, name, 'UNKNOWN_DIMENSION', `dimension of ${fact.name}`, `groupBy[${index}]`, problems))
    .filter((level) => level !== null);
  const written = parseWhere(question.where, { members, dates: DATE_LEVELS }, problems);
  const having = parseHaving(question.having, fact, problems);
  const orderBy = (question.orderBy ?? []).map((order, index) => parseOrder(order, index, levels, groupBy, fact, problems)).filter((order) => order !== null);
  const measures = question.measures === undefined
    ? fact.measures
    : question.measures.map((name, index) => find(fact.measures, name, 'UNKNOWN_MEASURE', `measure of ${fact.name}`, `measures[${index}]`, problems)).filter((measure): measure is Measure => measure !== null);
  const edition = chooseEditions(question.edition, snapshot.editions, problems);
  problems.throwIfAny('The question cannot be answered');

  const answering = new Set(edition.answering);
  const answers = recordsAnswer({ basis: question.basis ?? null, edition });
  const present = (snapshot.present.get(fact.name) ?? []).filter((each) => (each.edition === null ? answers : answering.has(each.edition)));
  const { filter, defaults } = withDefaults(written, groupBy, { catalogue, fact, members, present });
  return {
    catalogue, fact, groupBy, region: regionAllowed(filter, members), defaults, having, orderBy, totals: question.totals ?? 'NONE',
    basis: question.basis ?? null, edition, first: question.first ?? 100, after: question.after ?? null, measures,
    needs: question.needs ?? NO_NEEDS, signature: sign(question),
  };
}
