import { Members, type Fact, type Label } from '../../model/index.js';
import { cellPeriod } from './periodSaid.js';
import type { Confidence, ProposedBinding, ProposedCell } from './proposal.js';
import { meaningsOf, type ReadWords } from './readWords.js';
import type { SeenFigure } from './seen.js';
import { measureOf, withinScope, type Star } from './star.js';

/** Dimension → member code. */
export type Coordinates = Readonly<Record<string, string>>;

/** The members that words name, a word that names a measure aside; a dimension of which they name several that are not above one another is null. */
export function membersNamed(words: ReadWords, star: Star, hints: readonly string[] = []): Map<string, string | null> {
  const named = new Map<string, string | null>();
  for (const { meanings } of words.found) {
    const members = meanings.some(({ kind }) => kind === 'measure') ? [] : meanings.flatMap((meaning) => (meaning.kind === 'member' ? [meaning] : []));
    const dimensions = new Set(members.map(({ dimension }) => dimension));
    for (const { dimension, code } of members) {
      if (dimensions.size > 1 && !hints.includes(dimension)) continue;
      const before = named.get(dimension);
      named.set(dimension, before === undefined || before === code ? code : finer(star, dimension, before, code));
    }
  }
  return named;
}

function finer(star: Star, dimension: string, a: string | null, b: string): string | null {
  const [one, other] = [a === null ? undefined : star.members.get(dimension)?.get(a), star.members.get(dimension)?.get(b)];
  if (one === undefined || other === undefined) return null;
  return Members.isWithin(other, one) ? b : Members.isWithin(one, other) ? a : null;
}

/** A word that names members of several dimensions and nothing else: which one is meant, its surroundings have to say. */
function isAmbiguous(words: ReadWords, hints: readonly string[]): boolean {
  return words.found.some(({ meanings }) => {
    const dimensions = new Set(meanings.flatMap((meaning) => (meaning.kind === 'member' ? [meaning.dimension] : [])));
    return meanings.every(({ kind }) => kind === 'member') && dimensions.size > 1 && ![...dimensions].some((dimension) => hints.includes(dimension));
  });
}

/** The dimensions that headings say they list. */
export function hintsOf(seen: SeenFigure): string[] {
  return [...meaningsOf(seen.own, 'dimension'), ...meaningsOf(seen.captions, 'dimension')].map(({ dimension }) => dimension);
}

/**
 * How well a figure's unit goes with that of a measure: as printed for it, as it may be, or not at all. Headings of tables
 * are free with measure words; a sentence that counts people counts no requests.
 */
export function unitFits(seen: SeenFigure, star: Star, unitCode: string): 'exactly' | 'loosely' | 'not' {
  const { unit, quantity } = seen.figure;
  const expected = star.catalogue.units.find(({ code }) => code === unitCode);
  if (expected === undefined || expected.quantity !== quantity) return 'not';
  if (unit === null || unit.code === unitCode || quantity === 'rate') return 'exactly';
  if (quantity === 'duration') return 'not';
  if (unit.code === 'CASE') return 'exactly';
  return seen.figure.raw.place.table !== null || unit.printed.some((word) => expected.printed.some((other) => word.includes(other) || other.includes(word))) ? 'loosely' : 'not';
}

/** The measure that counts the rows of a fact, where a figure counts what those are. */
export function rowsMeasure(seen: SeenFigure, star: Star, dimensions: readonly string[]): { fact: Fact; measure: string } | null {
  const hinted = meaningsOf(seen.own, 'fact').map(({ fact }) => fact);
  for (const fact of star.catalogue.facts) {
    const rows = fact.measures.find(({ formula }) => formula.kind === 'rows');
    if (rows === undefined || unitFits(seen, star, rows.unit) !== 'exactly' || !dimensions.every((each) => fact.dimensions.includes(each))) continue;
    const tells = dimensions.some((each) => star.catalogue.facts.filter(({ dimensions: all, recorded }) => recorded && all.includes(each)).length === 1);
    if (hinted.includes(fact.name) || tells) return { fact, measure: rows.name };
  }
  return null;
}

const say = (zh: string, en: string): Label => ({ zh, en });
const wordsOf = (words: ReadWords): string => words.found.map(({ word }) => word).join('、');

interface NamedMeasure {
  readonly cell: Pick<ProposedCell, 'fact' | 'measure'>;
  readonly explicit: boolean;
  readonly confidence: Confidence;
}

function namedMeasure(seen: SeenFigure, star: Star, dimensions: readonly string[]): NamedMeasure | null {
  const fits = (words: ReadWords): NamedMeasure[] => meaningsOf(words, 'measure').flatMap(({ fact, measure }) => {
    const found = measureOf(star, { fact, measure });
    const fit = found === null ? 'not' : unitFits(seen, star, found.measure.unit);
    return fit === 'not' ? [] : [{ cell: { fact, measure }, explicit: true, confidence: fit === 'exactly' ? 'HIGH' : 'MEDIUM' }];
  });
  const found = fits(seen.own).at(-1);
  if (found !== undefined) return found;
  const rows = rowsMeasure(seen, star, dimensions);
  return rows === null ? null : { cell: { fact: rows.fact.name, measure: rows.measure }, explicit: false, confidence: 'MEDIUM' };
}

/** Does a cell state some of what a fact counts: one member's, or those in some state? A sentence may mean those of another whole. */
function isPart(cell: ProposedCell, star: Star): boolean {
  const formula = measureOf(star, cell)?.measure.formula.kind;
  return cell.fact !== star.indicators?.fact && ((formula === 'sum' && star.catalogue.facts.find(({ name }) => name === cell.fact)?.measures.some((each) => each.formula.kind === 'rows') === true)
    || (formula === 'rows' && Object.keys(cell.members).some((dimension) => star.scope[dimension] === undefined)));
}

/** A binding, and whether its words name the measure. */
export type DraftBinding = ProposedBinding & { readonly explicit: boolean };

/** The bindings so far, by the id of the figure as it was read. */
export type Drafts = ReadonlyMap<string, DraftBinding>;

/** What the words of a figure say it states, before anything around it is asked; null where they do not say. */
export function ownBinding(seen: SeenFigure, star: Star): DraftBinding | null {
  const period = cellPeriod(seen.period);
  if (period === undefined || seen.own.rest !== '' || seen.own.found.length === 0) return null;
  const hints = hintsOf(seen);
  if (isAmbiguous(seen.own, hints)) return null;
  const named = membersNamed(seen.own, star, hints);
  const coordinates = Object.fromEntries([...named].flatMap(([dimension, code]) => (code === null ? [] : [[dimension, code] as const])));
  if (Object.keys(coordinates).length < named.size) return null;
  const measure = namedMeasure(seen, star, Object.keys(coordinates));
  if (measure === null) return null;
  const fact = star.catalogue.facts.find(({ name }) => name === measure.cell.fact);
  const foreign = Object.keys(coordinates).filter((dimension) => fact?.dimensions.includes(dimension) !== true);
  if (foreign.length > 0) return null;
  const cell = withinScope(star, { ...measure.cell, members: coordinates, period });
  return {
    cells: [cell], confidence: seen.figure.raw.place.table === null && isPart(cell, star) ? 'MEDIUM' : measure.confidence, explicit: measure.explicit,
    reasons: [say(`名称中的词：${wordsOf(seen.own)}`, `words of its name: ${wordsOf(seen.own)}`)],
  };
}
