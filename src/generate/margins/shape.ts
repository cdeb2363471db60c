import { bug } from '../../errors/index.js';
import type { CutDimension } from './leaves.js';
import type { Margin } from './margin.js';

/**
 * How dimensions hang together in the margins of a service: the hub is crossed with both spokes in printed tables; the
 * free dimensions have margins of their own at most. So margins are one network, and whole numbers always fit where real ones do.
 */
export interface Shape {
  /** Null where no table crosses two dimensions. */
  readonly hub: CutDimension | null;
  readonly spokes: readonly [CutDimension, CutDimension];
  readonly free: readonly CutDimension[];
}

const dimensionsOf = ({ members }: Margin): string[] => Object.keys(members);

/** The shape that serves most margins. @throws a bug where there are fewer than three dimensions. */
export function shapeOf(dimensions: readonly CutDimension[], margins: readonly Margin[]): Shape {
  const pairs = margins.map(dimensionsOf).filter(({ length }) => length === 2);
  const times = (name: string): number => pairs.filter((pair) => pair.includes(name)).length;
  const [busiest] = [...dimensions].sort((a, b) => times(b.name) - times(a.name));
  const hub = busiest !== undefined && times(busiest.name) > 0 ? busiest : null;
  const rank = ({ name }: CutDimension): number => {
    if (pairs.some((pair) => pair.includes(name))) return 2;
    return margins.some((margin) => margin.members[name] !== undefined) ? 1 : 0;
  };
  const [first, second, ...free] = dimensions.filter((each) => each !== hub).sort((a, b) => rank(b) - rank(a));
  if (first === undefined || second === undefined) throw bug('records cannot be made along fewer than two dimensions beside the hub');
  return { hub, spokes: [first, second], free };
}
