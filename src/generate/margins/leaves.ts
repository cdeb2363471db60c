import { Members, type Member } from '../../model/index.js';
import type { Margin } from './margin.js';

/** A dimension as margins cut it: its outermost members, opened where a margin names one below. */
export interface CutDimension {
  readonly name: string;
  readonly leaves: readonly Member[];
}

function opened(member: Member, named: ReadonlySet<string>): Member[] {
  const below = Members.withDescendants(member).slice(1);
  return below.some(({ code }) => named.has(code)) ? member.children.flatMap((child) => opened(child, named)) : [member];
}

/** The dimension with every leaf that the margins need. */
export function cutDimension(name: string, members: Members, margins: readonly Margin[]): CutDimension {
  const named = new Set(margins.flatMap((margin) => margin.members[name] ?? []));
  return { name, leaves: members.total.children.flatMap((member) => opened(member, named)) };
}

/** A leaf and the members above it, up to the outermost. */
export function ancestry(leaf: Member): Member[] {
  return leaf.parent === null || leaf.parent.depth === 0 ? [leaf] : [leaf, ...ancestry(leaf.parent)];
}
