import { Members, type AddedMember, type Catalogue, type Fact, type Measure, type Member, type Period } from '../../model/index.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { bareName, type Place } from './place.js';
import type { ProposedCell } from './proposal.js';

/** What figures are bound to: the catalogue, every member that is known, and the words for them. */
export interface Star {
  readonly catalogue: Catalogue;
  readonly members: ReadonlyMap<string, Members>;
  readonly lexicon: Lexicon;
  /** The edition's own. */
  readonly period: Period;
  readonly scope: Readonly<Record<string, string>>;
  readonly measureWords: readonly string[];
  /** Where figures go that no other fact holds; null where the catalogue has no such fact. */
  readonly indicators: Indicators | null;
}

/** The fact that holds published figures only, with the dimension that names them. */
export interface Indicators {
  readonly fact: string;
  readonly measure: string;
  readonly dimension: string;
}

function indicatorsOf({ facts }: Catalogue): Indicators | null {
  const fact = facts.find(({ recorded }) => !recorded);
  const dimension = fact?.dimensions.find((name) => facts.every((other) => other === fact || !other.dimensions.includes(name)));
  const measure = fact?.measures[0]?.name;
  return fact === undefined || dimension === undefined || measure === undefined ? null : { fact: fact.name, measure, dimension };
}

/** Members of the catalogue with those of earlier editions and the edition's place. */
function membersOf(catalogue: Catalogue, added: readonly AddedMember[]): ReadonlyMap<string, Members> {
  return new Map(catalogue.dimensions.map((dimension) => {
    const declared = Members.declared(dimension);
    const known = new Set(declared.map(({ code }) => code));
    const own = added.filter((member) => member.dimension === dimension.name && !known.has(member.code));
    return [dimension.name, new Members(dimension, [...declared, ...new Map(own.map((member) => [member.code, member])).values()])];
  }));
}

/** The star of an edition of a place. Members of other places are not looked for. */
export function starOf(catalogue: Catalogue, period: Period, place: Place, earlier: readonly AddedMember[]): Star {
  const members = membersOf(catalogue, [...place.members, ...earlier]);
  const here = place.dimension === null ? undefined : members.get(place.dimension)?.get(place.code ?? '');
  const indicators = indicatorsOf(catalogue);
  const isKnown = (member: Member): boolean => member.dimension !== indicators?.dimension && (member.dimension !== place.dimension || (here !== undefined && Members.isWithin(member, here)));
  const defaults = catalogue.dimensions.flatMap(({ name, defaultMember }) => (defaultMember === undefined ? [] : [[name, defaultMember] as const]));
  return {
    catalogue, members, period, indicators, lexicon: lexiconOf(catalogue, members, isKnown, place.name === null ? [] : [place.name, bareName(place.name)]), measureWords: catalogue.units.flatMap(({ printed }) => printed),
    scope: Object.fromEntries([...(place.dimension === null || place.code === null ? [] : [[place.dimension, place.code] as const]), ...defaults]),
  };
}

/** The fact of a cell with its measure; null where the catalogue has none of that name. */
export function measureOf({ catalogue }: Star, { fact, measure }: Pick<ProposedCell, 'fact' | 'measure'>): { readonly fact: Fact; readonly measure: Measure } | null {
  const found = catalogue.facts.find(({ name }) => name === fact);
  const own = found?.measures.find(({ name }) => name === measure);
  return found === undefined || own === undefined ? null : { fact: found, measure: own };
}

/** A cell without the members that the scope says already. */
export function withinScope({ scope }: Star, cell: ProposedCell): ProposedCell {
  return { ...cell, members: Object.fromEntries(Object.entries(cell.members).filter(([dimension, code]) => scope[dimension] !== code)) };
}

/** What tells a cell from every other. */
export function cellKey({ fact, measure, members, period }: ProposedCell): string {
  return JSON.stringify([fact, measure, period, Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
