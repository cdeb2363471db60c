import { Members, type Member } from '../../model/index.js';
import type { DraftBinding, Drafts } from './ownWords.js';
import type { Composition } from './parts.js';
import { because } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { withinScope, type Star } from './star.js';

function memberIn(draft: DraftBinding | undefined, dimension: string, { members }: Star): Member | null {
  const code = draft?.cells[0].members[dimension];
  return code === undefined ? null : (members.get(dimension)?.get(code) ?? null);
}

/** The nearest member that a member and others lie within; null where only the total does. */
function around(member: Member, others: readonly Member[]): Member | null {
  let above: Member | null = member;
  while (above !== null && !others.every((other) => above !== null && Members.isWithin(other, above))) above = above.parent;
  return above === null || above.depth === 0 ? null : above;
}

/** Another row and column of one table, of one row. */
function isBeside({ figure: { raw } }: SeenFigure, { figure: { raw: other } }: SeenFigure): boolean {
  return raw.place.table !== null && raw.place.table === other.place.table && raw.place.row === other.place.row;
}

function lifted(draft: DraftBinding, dimension: string, to: Member | null, part: Member, star: Star): DraftBinding {
  const [cell] = draft.cells;
  const members = Object.fromEntries(Object.entries(cell.members).flatMap(([name, code]) => (name !== dimension ? [[name, code]] : to === null ? [] : [[name, to.code]])));
  return because({ ...draft, cells: [withinScope(star, { ...cell, members })] }, `其分项有“${part.label.zh}”`, `"${part.label.en}" is one of its parts`);
}

/**
 * A whole that its title, or an earlier edition, takes for a member that does not hold all of its parts, is what does: the
 * total row of a table of counties that lists the city proper too. The other figures of its row go with it.
 */
export function withWholes(drafts: Drafts, compositions: readonly Composition[], seen: readonly SeenFigure[], star: Star): Drafts {
  const next = new Map(drafts);
  for (const { whole, parts, grounds } of compositions) {
    const draft = next.get(whole.figure.raw.id);
    for (const dimension of grounds.includes('ARITHMETIC') ? Object.keys(draft?.cells[0].members ?? {}) : []) {
      const own = memberIn(draft, dimension, star);
      const others = parts.flatMap((part) => memberIn(next.get(part.figure.raw.id), dimension, star) ?? []);
      const outside = own === null ? undefined : others.find((other) => !Members.isWithin(other, own));
      if (own === null || outside === undefined) continue;
      for (const each of seen.filter((other) => other === whole || isBeside(other, whole))) {
        const before = next.get(each.figure.raw.id);
        if (before !== undefined && memberIn(before, dimension, star) === own) next.set(each.figure.raw.id, lifted(before, dimension, around(own, others), outside, star));
      }
    }
  }
  return next;
}
