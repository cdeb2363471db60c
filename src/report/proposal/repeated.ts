import { Members, type AddedMember, type Member } from '../../model/index.js';
import { codeOf } from './codes.js';
import { dimensionOf, partCell, type Family } from './inherit.js';
import { memberName, type Grown } from './newMembers.js';
import { membersNamed, type DraftBinding, type Drafts } from './ownWords.js';
import { because } from './proposal.js';
import type { SeenFigure } from './seen.js';
import type { Star } from './star.js';
import { groupBy } from '../../text/index.js';

function memberOf(part: SeenFigure, dimension: string, star: Star): Member | null {
  const code = membersNamed(part.own, star, [dimension]).get(dimension);
  return code === undefined || code === null ? null : (star.members.get(dimension)?.get(code) ?? null);
}

/** Is a part bound already as an earlier edition has it: to a child of the member, or to another fact? */
function isSettled({ cells: [cell] }: DraftBinding, { draft }: Family, dimension: string, member: Member, star: Star): boolean {
  const own = star.members.get(dimension)?.get(cell.members[dimension] ?? '');
  return cell.fact !== draft.cells[0].fact || (own !== undefined && own !== member && Members.isWithin(own, member));
}

/**
 * Parts of one whole that name one member twice stand for its children: in order where the heading is the same and there are
 * as many children, else for new ones.
 */
export function withRepeated(drafts: Drafts, families: readonly Family[], star: Star): Grown {
  const next = new Map(drafts);
  const added = new Map<string, AddedMember>();
  for (const family of families) {
    const dimension = dimensionOf(family.parts, star);
    const declared = star.catalogue.dimensions.find(({ name }) => name === dimension);
    if (dimension === null || declared === undefined) continue;
    const named = family.parts.flatMap((part) => {
      const member = part.own.rest === '' ? memberOf(part, dimension, star) : null;
      return member === null ? [] : [{ part, member }];
    });
    for (const group of groupBy(named, ({ member }) => member.code).values()) {
      const [first] = group;
      if (first === undefined || group.length < 2) continue;
      const { member } = first;
      const inOrder = group.length === member.children.length && new Set(group.map(({ part }) => part.around.own)).size === 1;
      const mayGrow = declared.open && member.depth < declared.levels.length && new Set(group.map(({ part }) => part.around.own)).size === group.length;
      group.forEach(({ part }, at) => {
        const name = memberName(part.around.own);
        const child = inOrder ? member.children[at]?.code : mayGrow ? codeOf(member.code, name) : undefined;
        if (child === undefined) return;
        const before = next.get(part.figure.raw.id);
        if (before !== undefined && isSettled(before, family, dimension, member, star)) return;
        if (!inOrder) added.set(`${dimension} ${child}`, { dimension, code: child, parent: member.code, label: { zh: name, en: name }, printed: [name], unit: null });
        const reasons = before?.reasons ?? [];
        next.set(part.figure.raw.id, because({ cells: [partCell(family, dimension, child, star, before?.cells[0].members)], explicit: false, confidence: 'MEDIUM', reasons },
          inOrder ? `同一表头的第${at + 1}列` : `与同列的另一项同属“${member.label.zh}”`, inOrder ? `column ${at + 1} of one heading` : `one of several of "${member.label.en}" in its list`));
      });
    }
  }
  return { drafts: next, added: [...added.values()] };
}

/** The codes that make up a whole without some others; one of them, or null. */
function remaining(covered: ReadonlySet<Member>, all: readonly Member[]): Member | null {
  const isCovered = (member: Member): boolean => covered.has(member) || (member.children.length > 0 && member.children.every(isCovered));
  const left = all.filter((member) => !isCovered(member));
  return left.length === 1 ? (left[0] ?? null) : null;
}

/** The one part of a whole that names no member, where the others leave just one of a closed dimension. */
export function withRemainder(drafts: Drafts, families: readonly Family[], star: Star): Drafts {
  const next = new Map(drafts);
  for (const family of families) {
    const dimension = dimensionOf(family.parts, star);
    const members = dimension === null ? undefined : star.members.get(dimension);
    const open = star.catalogue.dimensions.find(({ name }) => name === dimension)?.open === true;
    const unknown = family.parts.filter((part) => !next.has(part.figure.raw.id));
    const [part] = unknown;
    if (dimension === null || members === undefined || open || part === undefined || unknown.length !== 1 || !family.grounds.includes('ARITHMETIC')) continue;
    const covered = new Set(family.parts.flatMap((each) => members.get(next.get(each.figure.raw.id)?.cells[0].members[dimension] ?? '') ?? []));
    const left = remaining(covered, members.total.children);
    if (left === null) continue;
    next.set(part.figure.raw.id, because({ cells: [partCell(family, dimension, left.code, star)], explicit: false, confidence: 'MEDIUM', reasons: [] },
      `总量减去其余各项，只剩“${left.label.zh}”`, `what the others leave of the whole is "${left.label.en}"`));
  }
  return next;
}
