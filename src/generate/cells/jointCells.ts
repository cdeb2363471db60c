import { groupBy } from '../../text/index.js';
import type { Decided } from '../margins/decide.js';
import type { CutDimension } from '../margins/leaves.js';
import { marginKey } from '../margins/margin.js';
import type { Shape } from '../margins/shape.js';
import type { Cell } from './cell.js';
import { cutBy, type Affinity } from './cutBy.js';

function marginsAt({ name, leaves }: CutDimension, at: Readonly<Record<string, string>>, decided: Decided): Map<string, number> {
  return new Map(leaves.map(({ code }) => [code, decided.get(marginKey({ ...at, [name]: code })) ?? 0]));
}

/** Cells of all dimensions whose sums are exactly the decided margins. */
export function jointCells({ hub, spokes: [into, out], free }: Shape, decided: Decided, affinity: Affinity): Cell[] {
  const hubs = hub === null ? [{}] : hub.leaves.map(({ code }) => ({ [hub.name]: code }));
  const first = hubs.flatMap((at) => [...marginsAt(into, at, decided)].map(([code, count]): Cell => ({ members: { ...at, [into.name]: code }, count })));
  const byHub = groupBy(first.filter(({ count }) => count > 0), ({ members }) => (hub === null ? '' : (members[hub.name] ?? '')));
  const crossed = [...byHub].flatMap(([code, cells]) => cutBy(cells, out.name, marginsAt(out, hub === null ? {} : { [hub.name]: code }, decided), affinity));
  return free.reduce<Cell[]>((cells, dimension) => cutBy(cells, dimension.name, marginsAt(dimension, {}, decided), affinity), crossed);
}
