import { Members, type AddedMember, type Catalogue, type Dimension, type Member, type MemberDeclaration } from '../../model/index.js';
import { codeOf } from './codes.js';

/** The place that an edition is about, as a member of the dimension of places. */
export interface Place {
  /** Null where no dimension tells places apart. */
  readonly dimension: string | null;
  /** Null where the document names no place. */
  readonly code: string | null;
  readonly name: string | null;
  /** The member and those below it, where no catalogue declares it. */
  readonly members: readonly AddedMember[];
}

/** A name of two to six characters that ends as places do, and is no 市民 or 市长. */
const NAMED = /([\u4e00-\u9fff]{1,5}?(?:自治州|示范区|新区|省|市|州(?!市)|盟|县|区|旗))(?![民长级区内外])/g;
/** What stands in front of 12345 where a place is named by its bare name, as in 宜春12345热线. */
const BARE = /([\u4e00-\u9fff]{2,4})(?=12345)/g;
/** Characters and words that are in no name of a place, but stand in front of 市 and 县 in titles. */
const NO_PLACE = /[年月日份全我本各的]|热线|受理|诉求|政务|服务|平台|中心|省市/;
const ENDING = /(?:自治州|示范区|新区|省|市|州|盟|县|区|旗)$/;

/** The name of a place without the word for what it is, as in 南通. */
export function bareName(name: string): string {
  const bare = name.replace(ENDING, '');
  return bare.length < 2 ? name : bare;
}

const isName = (name: string): boolean => name.length > 1 && !NO_PLACE.test(name);

function nameIn(text: string): string | null {
  return [...text.matchAll(NAMED), ...text.matchAll(BARE)].map(([, name = '']) => name).find(isName) ?? null;
}

/** The codes of a member and those above it. */
function ancestors(member: Member): string[] {
  return [member.code, ...(member.parent === null ? [] : ancestors(member.parent))];
}

/** A place below a city that is named right behind it, as in 南通市如皋市; null where a text names none. */
function nestedIn(text: string): { readonly city: string; readonly name: string } | null {
  const names = [...text.matchAll(NAMED)].map(({ index, 1: name = '' }) => ({ index, name })).filter(({ name }) => isName(name));
  for (const [at, { index, name: city }] of names.entries()) {
    const next = names[at + 1];
    if (next !== undefined && next.index === index + city.length && /[市州盟]$/.test(city) && /^[^市县区].*[市县区旗]$/.test(next.name)) return { city, name: next.name };
  }
  return null;
}

/** The dimension whose lowest level tells its members by their endings. */
function dimensionOfPlaces({ dimensions }: Catalogue): Dimension | null {
  return dimensions.find(({ levels }) => levels.some(({ nameEndings }) => nameEndings !== undefined)) ?? null;
}

function matches({ label, printed }: MemberDeclaration, name: string): boolean {
  return [label.zh, ...(printed ?? [])].some((word) => bareName(word) === bareName(name));
}

function added(dimension: Dimension, name: string): { code: string; members: AddedMember[] } {
  const code = codeOf(dimension.levels[0]?.name ?? dimension.name, name);
  const pattern = dimension.members[0]?.children ?? [];
  const below = pattern.map((child): AddedMember => ({ dimension: dimension.name, code: `${code}_${child.code}`, parent: code, label: child.label, printed: child.printed ?? [], unit: null }));
  return { code, members: [{ dimension: dimension.name, code, parent: null, label: { zh: name, en: name }, printed: [name, '全市', '全县', '全区'], unit: null }, ...below] };
}

/** A place of its own for what names none: an office that publishes figures serves some place, whatever it is called. */
export function placeCalled(catalogue: Catalogue, name: string): Place {
  const dimension = dimensionOfPlaces(catalogue);
  return dimension === null ? { dimension: null, code: null, name: null, members: [] } : { dimension: dimension.name, name, ...added(dimension, name) };
}

function cityCalled(dimension: Dimension, name: string, known: readonly AddedMember[] = []): Place {
  const loaded = known.find((member) => member.dimension === dimension.name && member.parent === null && member.label.zh === name);
  if (loaded !== undefined) return { dimension: dimension.name, code: loaded.code, name, members: [] };
  const declared = dimension.members.find((member) => matches(member, name));
  return declared === undefined ? { dimension: dimension.name, name, ...added(dimension, name) } : { dimension: dimension.name, code: declared.code, name, members: [] };
}

/**
 * A place below a city: the one that is known there by that name, else a new one. `known` are the members that are known
 * already. Null where there is no such city, or nothing stands below it.
 */
export function placeWithin(catalogue: Catalogue, city: Place, name: string, known: readonly AddedMember[] = []): Place | null {
  const dimension = dimensionOfPlaces(catalogue);
  const level = dimension?.levels.findLast(({ nameEndings }) => nameEndings !== undefined);
  if (dimension === null || level === undefined) return null;
  const declared = Members.declared(dimension);
  const added = new Map([...city.members, ...known].filter((member) => member.dimension === dimension.name && !declared.some(({ code }) => code === member.code)).map((member) => [member.code, member]));
  const members = new Members(dimension, [...declared, ...added.values()]);
  const above = members.get(city.code ?? '');
  const below = above === undefined ? [] : Members.withDescendants(above).slice(1);
  const own = below.find(({ label, printed }) => [label.zh, ...printed].includes(name));
  const parent = own?.parent ?? below.find(({ depth, label }) => depth === dimension.levels.length - 1 && label.zh === level.label.zh);
  if (parent === undefined) return null;
  const code = own?.code ?? codeOf(level.name, name);
  const chain = [...added.values()].filter((member) => [...ancestors(parent), code].includes(member.code));
  const made: AddedMember = { dimension: dimension.name, code, parent: parent.code, label: { zh: name, en: name }, printed: [name], unit: null };
  return { dimension: dimension.name, code, name, members: own === undefined ? [...chain, made] : chain };
}

/** The place that the first of some texts names: the publisher first, then the title. One below a city is found among the `known` members, or is new. */
export function placeOf(catalogue: Catalogue, texts: readonly string[], known: readonly AddedMember[] = []): Place {
  const dimension = dimensionOfPlaces(catalogue);
  if (dimension === null) return { dimension: null, code: null, name: null, members: [] };
  for (const text of texts) {
    const nested = nestedIn(text);
    const name = nameIn(text);
    if (name === null) continue;
    const below = nested === null ? null : placeWithin(catalogue, cityCalled(dimension, nested.city, known), nested.name, known);
    return below ?? cityCalled(dimension, name);
  }
  return { dimension: dimension.name, code: null, name: null, members: [] };
}
