import { equal, onlyValue, type Rational } from '../../interval/index.js';
import { Members, type Label, type Member } from '../../model/index.js';
import { membersNamed, type DraftBinding, type Drafts } from './ownWords.js';
import type { Composition } from './parts.js';
import { because, type ProposedCell } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { cellKey, withinScope, type Star } from './star.js';

/** What a figure is printed to be exactly; null where it is rounded or has no value. */
function exactly({ figure: { raw } }: SeenFigure): Rational | null {
  return raw.interval === null ? null : onlyValue(raw.interval);
}

function memberIn(draft: DraftBinding | undefined, dimension: string, { members }: Star): Member | null {
  const code = draft?.cells[0].members[dimension];
  return code === undefined ? null : (members.get(dimension)?.get(code) ?? null);
}

/** The nearest member that a member and others lie within; null where only the total does. */
export function around(member: Member, others: readonly Member[]): Member | null {
  let above: Member | null = member;
  while (above !== null && !others.every((other) => above !== null && Members.isWithin(other, above))) above = above.parent;
  return above === null || above.depth === 0 ? null : above;
}

/** Another row and column of one table, of one row. */
function isBeside({ figure: { raw } }: SeenFigure, { figure: { raw: other } }: SeenFigure): boolean {
  return raw.place.table !== null && raw.place.table === other.place.table && raw.place.row === other.place.row;
}

/** A cell with another member along a dimension; null for none. */
function moved(cell: ProposedCell, dimension: string, to: Member | null, star: Star): ProposedCell {
  const members = Object.fromEntries(Object.entries(cell.members).flatMap(([name, code]) => (name !== dimension ? [[name, code]] : to === null ? [] : [[name, to.code]])));
  return withinScope(star, { ...cell, members });
}

/** The member that a whole is of instead, and why. */
interface Wider {
  readonly to: Member | null;
  readonly why: Label;
}

/** One part lies outside the member. */
function widenedByPart(own: Member, parts: readonly Member[]): Wider | null {
  const outside = parts.find((part) => !Members.isWithin(part, own));
  return outside === undefined ? null : { to: around(own, parts), why: { zh: `其分项有“${outside.label.zh}”`, en: `"${outside.label.en}" is one of its parts` } };
}

/** The count of all is printed exactly, and is the same: nothing lies outside the member. */
function widenedByCount(whole: SeenFigure, cell: ProposedCell, dimension: string, drafts: Drafts, seen: readonly SeenFigure[], star: Star): Wider | null {
  const value = exactly(whole);
  const key = cellKey(moved(cell, dimension, null, star));
  if (value === null) return null;
  const isOfAll = (other: SeenFigure): boolean => {
    const draft = drafts.get(other.figure.raw.id);
    const same = draft !== undefined && cellKey(draft.cells[0]) === key ? exactly(other) : null;
    return same !== null && equal(same, value);
  };
  return seen.some(isOfAll) ? { to: null, why: { zh: '与全部的数值相同', en: 'it is the count of all' } } : null;
}

/**
 * A whole that its title, or an earlier edition, but none of its own words, takes for a member that does not hold all of its parts, is what does: the
 * total row of a table of counties that lists the city proper too. So is one that counts as many as all are: where counties
 * make up the city, their total is that of the city. The other figures of its row go with it.
 */
export function withWholes(drafts: Drafts, compositions: readonly Composition[], seen: readonly SeenFigure[], star: Star): Drafts {
  const next = new Map(drafts);
  for (const { whole, parts, grounds } of compositions) {
    const draft = next.get(whole.figure.raw.id);
    for (const dimension of grounds.includes('ARITHMETIC') ? Object.keys(draft?.cells[0].members ?? {}) : []) {
      const own = memberIn(draft, dimension, star);
      if (draft === undefined || own === null || membersNamed(whole.own, star).has(dimension)) continue;
      const others = parts.flatMap((part) => memberIn(next.get(part.figure.raw.id), dimension, star) ?? []);
      const wider = widenedByPart(own, others) ?? widenedByCount(whole, draft.cells[0], dimension, next, seen, star);
      if (wider === null) continue;
      for (const each of seen.filter((other) => other === whole || isBeside(other, whole))) {
        const before = next.get(each.figure.raw.id);
        if (before !== undefined && memberIn(before, dimension, star) === own) next.set(each.figure.raw.id, because({ ...before, cells: [moved(before.cells[0], dimension, wider.to, star)] }, wider.why.zh, wider.why.en));
      }
    }
  }
  return next;
}
