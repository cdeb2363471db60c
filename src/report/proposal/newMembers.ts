import { levelDepth, Members, type AddedMember, type Dimension, type Member } from '../../model/index.js';
import { codeOf } from './codes.js';
import { dimensionOf, partCell, type Family } from './inherit.js';
import { hintsOf, membersNamed, unitFits, type DraftBinding, type Drafts } from './ownWords.js';
import { cellPeriod } from './periodSaid.js';
import { because, type Confidence } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { measureOf, type Star } from './star.js';

/** Drafts with the members that they need and that nobody has declared, parents first. */
export interface Grown {
  readonly drafts: Drafts;
  readonly added: readonly AddedMember[];
}

/** Words at the ends of a name that say only that it is a kind of request. */
const SUFFIX = /(?:类诉求|诉求类|类工单|类|诉求|工单|渠道|受理)$/;

/** What a member is called by the name of its figure. */
export function memberName(name: string): string {
  const short = name.split('\u0001')[0]?.replace(SUFFIX, '') ?? '';
  return short === '' ? name : short;
}

/** The name that a part has beside its siblings, what only it says: its column where they stand in one row, else its row. */
function ownName(part: SeenFigure, { parts }: Family): string {
  const [row = '', column = ''] = part.around.own.split('\u0001');
  const inOneRow = parts.every(({ figure: { raw } }) => raw.place.table === part.figure.raw.place.table && raw.place.row === part.figure.raw.place.row);
  return column !== '' && inOneRow ? part.around.leaf : row;
}

function parentOf(siblings: readonly Member[]): Member | null {
  const parents = new Set(siblings.map(({ parent }) => parent));
  const [parent] = parents;
  return parents.size === 1 && parent !== undefined ? parent : null;
}

/** The member under which names of places stand: the one that is called as their level is. */
function parentOfPlaces(dimension: Dimension, star: Star): { parent: Member; endings: readonly string[] } | null {
  const level = dimension.levels.findLast(({ nameEndings }) => nameEndings !== undefined);
  const here = star.members.get(dimension.name)?.get(star.scope[dimension.name] ?? '');
  if (level === undefined || here === undefined) return null;
  const parent = Members.withDescendants(here).find((member) => member.depth === levelDepth(dimension, level.name) - 1 && member.label.zh === level.label.zh);
  return parent === undefined ? null : { parent, endings: level.nameEndings ?? [] };
}

interface Kin {
  readonly dimension: Dimension;
  readonly parent: Member;
  readonly reason: readonly [string, string];
  readonly confidence: Confidence;
}

/** Where the unknown parts of a family belong: beside the siblings that are known, or among the places. */
function kinOf(family: Family, star: Star): Kin | null {
  const name = dimensionOf(family.parts, star) ?? family.parts.flatMap(hintsOf)[0] ?? null;
  const dimension = star.catalogue.dimensions.find((each) => each.name === name);
  const known = family.parts.flatMap((part) => {
    const code = dimension === undefined ? null : membersNamed(part.own, star, [dimension.name]).get(dimension.name);
    const member = code === null || code === undefined || dimension === undefined ? undefined : star.members.get(dimension.name)?.get(code);
    return member === undefined ? [] : [member];
  });
  for (const places of star.catalogue.dimensions) {
    const found = places.open ? parentOfPlaces(places, star) : null;
    const names = family.parts.filter((part) => found?.endings.some((ending) => ownName(part, family).endsWith(ending)) === true);
    if (found !== null && names.length > 1 && 2 * names.length >= family.parts.length) return { dimension: places, parent: found.parent, reason: ['名称为县（市、区）', 'their names are those of places'], confidence: 'MEDIUM' };
  }
  const parent = parentOf(known);
  if (dimension?.open !== true || parent === null || known.length < 2 || 2 * known.length < family.parts.length) return null;
  return { dimension, parent, reason: [`与${known.map(({ label }) => label.zh).join('、')}同列`, `listed with ${known.map(({ label }) => label.zh).join(', ')}`], confidence: 'MEDIUM' };
}

/** Members for parts of a whole that no declaration knows, where the others of their list say which dimension they are of. */
export function withNewMembers(drafts: Drafts, families: readonly Family[], star: Star): Grown {
  const next = new Map(drafts);
  const added = new Map<string, AddedMember>();
  for (const family of families) {
    const kin = kinOf(family, star);
    const found = measureOf(star, family.draft.cells[0]);
    if (kin === null || found === null || !found.fact.dimensions.includes(kin.dimension.name) || kin.parent.depth >= kin.dimension.levels.length) continue;
    for (const part of family.parts) {
      const { id } = part.figure.raw;
      const name = memberName(ownName(part, family));
      if (next.has(id) || name.length < 2 || part.own.rest === '' || cellPeriod(part.period) !== family.draft.cells[0].period || unitFits(part, star, found.measure.unit) === 'not') continue;
      if ((membersNamed(part.own, star, [kin.dimension.name]).get(kin.dimension.name) ?? null) !== null) continue;
      const code = codeOf(kin.dimension.levels[kin.parent.depth]?.name ?? kin.dimension.name, name);
      const parent = kin.parent.depth === 0 ? null : kin.parent.code;
      added.set(`${kin.dimension.name} ${code}`, { dimension: kin.dimension.name, code, parent, label: { zh: name, en: name }, printed: [name], unit: null });
      const draft: DraftBinding = { cells: [partCell(family, kin.dimension.name, code, star)], explicit: false, confidence: kin.confidence, reasons: [] };
      next.set(id, because(draft, `新成员“${name}”：${kin.reason[0]}`, `new member "${name}": ${kin.reason[1]}`));
    }
  }
  return { drafts: next, added: [...added.values()] };
}
