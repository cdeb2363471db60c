import type { AddedMember, Catalogue, Dimension, MemberDeclaration } from '../../model/index.js';
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

const NAMED = /([\u4e00-\u9fff]{2,8}?(?:自治州|示范区|新区|省|市|州|盟|县|区|旗))/;
/** What stands in front of 12345 where a place is named by its bare name, as in 宜春12345热线. */
const BARE = /([\u4e00-\u9fff]{2,4})(?=12345)/;
const NO_PLACE = /^(?:全市|全县|全省|全国|我市|我县|本市|政务|热线|市民|市长)/;

/** The dimension whose lowest level tells its members by their endings. */
function dimensionOfPlaces({ dimensions }: Catalogue): Dimension | null {
  return dimensions.find(({ levels }) => levels.some(({ nameEndings }) => nameEndings !== undefined)) ?? null;
}

function matches({ label, printed }: MemberDeclaration, name: string): boolean {
  const short = name.replace(/(?:市|县|区|省|州)$/, '');
  return [label.zh, ...(printed ?? [])].some((word) => word === name || word.replace(/(?:市|县|区|省|州)$/, '') === short);
}

function added(dimension: Dimension, name: string): { code: string; members: AddedMember[] } {
  const code = codeOf(dimension.levels[0]?.name ?? dimension.name, name);
  const pattern = dimension.members[0]?.children ?? [];
  const below = pattern.map((child): AddedMember => ({ dimension: dimension.name, code: `${code}_${child.code}`, parent: code, label: child.label, printed: child.printed ?? [], unit: null }));
  return { code, members: [{ dimension: dimension.name, code, parent: null, label: { zh: name, en: name }, printed: [name, '全市', '全县', '全区'], unit: null }, ...below] };
}

/** The place that the first of some texts names: the publisher first, then the title. */
export function placeOf(catalogue: Catalogue, texts: readonly string[]): Place {
  const dimension = dimensionOfPlaces(catalogue);
  if (dimension === null) return { dimension: null, code: null, name: null, members: [] };
  for (const text of texts) {
    const name = NAMED.exec(text)?.[1] ?? BARE.exec(text)?.[1] ?? null;
    if (name === null || NO_PLACE.test(name)) continue;
    const declared = dimension.members.find((member) => matches(member, name));
    return declared === undefined ? { dimension: dimension.name, name, ...added(dimension, name) } : { dimension: dimension.name, code: declared.code, name, members: [] };
  }
  return { dimension: dimension.name, code: null, name: null, members: [] };
}
