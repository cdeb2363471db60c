import { Network } from '../flow/network.js';
import { ancestry, type CutDimension } from './leaves.js';
import { ANY } from './limits.js';
import { marginKey } from './margin.js';
import type { Shape } from './shape.js';

/** Margins as a network: every margin that can be told of is one arc. */
export interface MarginNetwork {
  readonly network: Network;
  /** By the key of its members. */
  readonly arcs: ReadonlyMap<string, number>;
  /** The arcs, with what they count. */
  readonly members: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

class Drawing {
  readonly network = new Network();
  readonly arcs = new Map<string, number>();
  readonly members = new Map<number, Readonly<Record<string, string>>>();

  arc(from: string, to: string, members: Readonly<Record<string, string>>): void {
    const key = marginKey(members);
    if (this.arcs.has(key)) return;
    const arc = this.network.arc(from, to, ANY);
    this.arcs.set(key, arc);
    this.members.set(arc, members);
  }

  /** A dimension's members from the outermost to the leaves, whose names are `name=code`; from the start, or toward the end. */
  tree({ name, leaves }: CutDimension, outside: string, inward: boolean): void {
    for (const member of leaves.flatMap(ancestry)) {
      const above = member.parent === null || member.parent.depth === 0 ? outside : `${name}:${member.parent.code}`;
      const own = `${name}:${member.code}`;
      this.arc(inward ? above : own, inward ? own : above, { [name]: member.code });
    }
  }
}

/** Total → first spoke → hub → second spoke → total. */
export function hubNetwork({ hub, spokes: [into, out] }: Shape): MarginNetwork {
  const drawing = new Drawing();
  drawing.arc('end', 'start', {});
  drawing.tree(into, 'start', true);
  drawing.tree(out, 'end', false);
  if (hub === null) {
    // Without a hub the leaves meet in one point; their own arcs carry the margins.
    for (const { code } of into.leaves) drawing.network.arc(`${into.name}:${code}`, 'hub', ANY);
    for (const { code } of out.leaves) drawing.network.arc('hub', `${out.name}:${code}`, ANY);
    return drawing;
  }
  for (const { code } of hub.leaves) {
    const own = { [hub.name]: code };
    drawing.arc(`into ${code}`, `out of ${code}`, own);
    for (const leaf of into.leaves) drawing.arc(`${into.name}:${leaf.code}`, `into ${code}`, { ...own, [into.name]: leaf.code });
    for (const leaf of out.leaves) drawing.arc(`out of ${code}`, `${out.name}:${leaf.code}`, { ...own, [out.name]: leaf.code });
  }
  return drawing;
}

/** Total → the members of one dimension → total. */
export function freeNetwork(dimension: CutDimension): MarginNetwork {
  const drawing = new Drawing();
  drawing.arc('end', 'start', {});
  drawing.tree(dimension, 'start', true);
  for (const { code } of dimension.leaves) drawing.network.arc(`${dimension.name}:${code}`, 'end', ANY);
  return drawing;
}
