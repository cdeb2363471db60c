import { equal } from '../../src/interval/index.js';
import type { RawRelation } from '../../src/report/raw/rawReport.js';
import type { BulletinAtom } from './bulletinAtoms.js';
import { labelOverlap } from './bulletinLabels.js';

/** How much of a label has to be read for the figure to be the same one. */
const SAME_LABEL = 0.5;

/** What became of a number that is printed. */
export interface MatchedAtom {
  readonly truth: BulletinAtom;
  /** Null where it was not read. */
  readonly read: BulletinAtom | null;
  readonly fault: 'missing' | 'unit' | 'label' | null;
}

/** A reading, held against what is printed. */
export interface BulletinMatch {
  readonly matched: readonly MatchedAtom[];
  /** Values that were read and are not printed as figures. A figure that is printed again is none of them. */
  readonly unexpected: readonly BulletinAtom[];
  /** The figures that were read for a key: the figure itself and where it is printed again. */
  readonly idsOf: (key: string) => ReadonlySet<string>;
}

const isPercent = ({ part, unit }: BulletinAtom): boolean => part === 'share' || (part === 'value' && unit === '%');

/** A rate and a share are both fractions: how a reading keeps them is its own affair. */
function isSameKind(truth: BulletinAtom, read: BulletinAtom): boolean {
  if (truth.part === 'change' || read.part === 'change') return truth.part === read.part && (read.against === null || read.against === truth.against);
  return isPercent(truth) === isPercent(read) || read.unit === '';
}

/** A change of a rate that is printed with % may be told either way; in a table the unit may be printed nowhere. */
function isSameUnit(truth: BulletinAtom, read: BulletinAtom): boolean {
  if (truth.part === 'change') return truth.unit === read.unit || (read.unit === 'AMBIGUOUS' && truth.unit !== 'COUNT');
  return isPercent(truth) ? isPercent(read) : truth.unit === read.unit || (read.tabled && read.unit === '') || truth.unit === '';
}

interface Candidate {
  readonly truth: number;
  readonly read: number;
  readonly weight: number;
}

/** Pairs of one value and kind, the likeliest first: units and labels agree, and they stand alike far into the bulletin. */
function candidates(truths: readonly BulletinAtom[], reads: readonly BulletinAtom[]): Candidate[] {
  return truths.flatMap((truth, at) => reads.flatMap((read, index): Candidate[] => {
    if (!equal(truth.value, read.value) || !isSameKind(truth, read)) return [];
    const distance = Math.abs(at / truths.length - index / reads.length);
    return [{ truth: at, read: index, weight: 2 * labelOverlap(truth.label, read.label) + (isSameUnit(truth, read) ? 1 : 0) + (truth.part === read.part ? 0.1 : 0) - distance / 10 }];
  })).sort((a, b) => b.weight - a.weight);
}

function pairs(truths: readonly BulletinAtom[], reads: readonly BulletinAtom[]): ReadonlyMap<number, number> {
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  for (const { truth, read } of candidates(truths, reads)) {
    if (paired.has(truth) || taken.has(read)) continue;
    paired.set(truth, read);
    taken.add(read);
  }
  return paired;
}

/** The words around a change name its figure only from afar, so that its label is not asked for. */
function faultOf(truth: BulletinAtom, read: BulletinAtom | null): MatchedAtom['fault'] {
  if (read === null) return 'missing';
  if (!isSameUnit(truth, read)) return 'unit';
  return truth.part === 'change' || labelOverlap(truth.label, read.label) >= SAME_LABEL ? null : 'label';
}

/** The same match, where figures that state one fact stand for each other: a figure that is printed twice is listed once. */
export function withSameFacts(match: BulletinMatch, relations: readonly Pick<RawRelation, 'kind' | 'whole' | 'parts'>[]): BulletinMatch {
  const facts = relations.filter(({ kind }) => kind === 'SAME_FACT').map(({ whole, parts }) => [whole, ...parts]);
  return { ...match, idsOf: (key) => {
    const own = match.idsOf(key);
    const twins = facts.filter((ids) => ids.some((id) => own.has(id))).flat();
    return new Set([...own, ...twins, ...facts.filter((ids) => ids.some((id) => twins.includes(id))).flat()]);
  } };
}

/** Holds what was read against what is printed. */
export function matchBulletin(truths: readonly BulletinAtom[], reads: readonly BulletinAtom[]): BulletinMatch {
  const paired = pairs(truths, reads);
  const taken = new Set([...paired.values()].map((index) => reads[index]));
  const matched = truths.map((truth, at): MatchedAtom => {
    const read = reads[paired.get(at) ?? -1] ?? null;
    return { truth, read, fault: faultOf(truth, read) };
  });
  const repeats = (read: BulletinAtom): BulletinAtom[] => truths.filter((truth) => truth.part !== 'change' && equal(truth.value, read.value) && isSameUnit(truth, read) && isSameKind(truth, read));
  const isRepeat = (read: BulletinAtom, truth: BulletinAtom): boolean => repeats(read).includes(truth) && labelOverlap(truth.label, read.label) >= SAME_LABEL;
  const idsOf = (key: string): ReadonlySet<string> => new Set([
    ...matched.flatMap(({ truth, read }) => (truth.figure === key && read !== null ? [read.figure] : [])),
    ...truths.filter(({ figure, part }) => figure === key && part === 'value').flatMap((truth) => reads.filter((read) => read.part === 'value' && !taken.has(read) && isRepeat(read, truth)).map(({ figure }) => figure)),
  ]);
  return { matched, unexpected: reads.filter((read) => read.part !== 'change' && !taken.has(read) && repeats(read).length === 0), idsOf };
}
