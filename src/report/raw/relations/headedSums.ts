import { groupBy } from '../../../text/index.js';
import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { addsUp, distance } from './arithmetic.js';
import { relation } from './proposal.js';

/** Words by which a heading says that what stands under it splits a whole. */
const SPLIT = /渠道|来源|类型|分类|类别|构成|分布|方式/;
/** Shorter names may stand in a heading by chance. */
const SHORTEST_NAME = 3;
const FEWEST_PARTS = 3;
/** A list that comes this near to its whole, in thousandths, may be meant to be all of it. */
const NEAREST = 50n;

/** The count before a section that its heading names: of several the one with the longest name. */
function headedWhole(heading: string, before: readonly Entry[]): Entry | undefined {
  const named = before.filter(({ figure }) => figure.label.length >= SHORTEST_NAME && heading.includes(figure.label));
  return [...named].sort((a, b) => b.figure.label.length - a.figure.label.length)[0];
}

/** The ways to read a list in which one count is the quotient's part of another: either of them is the one that is listed. */
function readingsOf(listed: readonly Entry[], ratios: readonly RawRelation[]): Entry[][] {
  const within = ratios.flatMap(({ whole, parts: [part] }) => {
    const [above, below] = [part, whole].map((id) => listed.find(({ figure }) => figure.id === id));
    return above === undefined || below === undefined ? [] : [[above, below] as const];
  });
  const [pair] = within;
  return pair === undefined ? [[...listed]] : pair.map((left) => listed.filter((entry) => entry !== left));
}

/**
 * Lists under a heading that names a printed count and says that it splits it, as 泰州市平台受理渠道 does. A list that nearly makes
 * the count up is one possible reading: nothing says that it is complete.
 */
export function headedSums(entries: readonly Entry[], ratios: readonly RawRelation[], sums: readonly RawRelation[]): RawRelation[] {
  const counts = entries.filter((entry) => isCount(entry) && entry.standing?.depth === 0);
  const lists = groupBy(counts, ({ figure, block, standing }) => `${block}|${standing?.sentence}|${figure.place.section ?? ''}`);
  return [...lists.values()].flatMap((listed): RawRelation[] => {
    const [first] = listed;
    const heading = first?.figure.place.section?.split('/').at(-1) ?? '';
    if (first === undefined || !SPLIT.test(heading)) return [];
    const whole = headedWhole(heading, counts.slice(0, counts.indexOf(first)).filter(({ figure }) => figure.place.section !== first.figure.place.section));
    if (whole === undefined || listed.some(({ figure }) => sums.some(({ parts }) => parts.includes(figure.id)))) return [];
    const readings = readingsOf(listed, ratios).filter((parts) => parts.length >= FEWEST_PARTS);
    const holding = readings.find((parts) => addsUp(whole.figure, parts.map(({ figure }) => figure)));
    if (holding !== undefined) return [relation('SUM', whole, holding, ['GRAMMAR', 'ARITHMETIC'], false)];
    const near = readings.filter((parts) => (distance(whole.figure, parts.map(({ figure }) => figure))?.perMille ?? NEAREST + 1n) <= NEAREST);
    return near.map((parts) => relation('SUM', whole, parts, ['GRAMMAR'], true));
  });
}
