import { isCount, type Entry } from '../entry.js';

/** Counts that stand one after another as one list may, and the counts before them. */
export interface Run {
  readonly entries: readonly Entry[];
  /** Why they may be a list: words that open one, a bracket, or only their place. */
  readonly grammar: 'AMONG' | 'CLASSIFIED' | 'BRACKET' | 'PLACE';
  /** What the list stands under as its words have it; null where nothing is before it. */
  readonly under: Entry | null;
}

const LONGEST = 30;
/** Counts before a list that its words may name. */
const REACH = 200;
const STRENGTH = ['none', 'pause', 'comma', 'semicolon', 'sentence'];

function startsAt(sequence: readonly Entry[], at: number): boolean {
  const [entry, before] = [sequence[at], sequence[at - 1]];
  if (entry?.standing == null || before?.standing == null) return true;
  return entry.block !== before.block || entry.standing.opens !== null || entry.standing.break === 'sentence' || entry.standing.break === 'semicolon' || entry.standing.depth > before.standing.depth;
}

/** The counts from one on that stand no deeper in brackets than it does, as far as its bracket goes. */
function levelFrom(sequence: readonly Entry[], at: number, anywhere: boolean): { entry: Entry; at: number }[] {
  const depth = sequence[at]?.standing?.depth ?? 0;
  const found: { entry: Entry; at: number }[] = [];
  for (let next = at; next < sequence.length && found.length < LONGEST; next += 1) {
    const entry = sequence[next];
    if (entry?.standing == null || entry.standing.depth < depth || ((depth > 0 || !anywhere) && entry.block !== sequence[at]?.block)) break;
    if (entry.standing.depth === depth) found.push({ entry, at: next });
  }
  return found;
}

function grammarOf(entry: Entry, before: Entry | undefined): Run['grammar'] {
  const { standing } = entry;
  if (standing?.opens != null) return standing.opens;
  return standing !== null && standing.depth > (before?.standing?.depth ?? 0) && before?.block === entry.block ? 'BRACKET' : 'PLACE';
}

/** The count that the words before a list name, as in 有效诉求按渠道看: of several the one with the longest name. */
export function namedWhole(lead: string, counts: readonly Entry[]): Entry | null {
  const clause = lead.split(/其中|包括/)[0] ?? '';
  const counted = /\bof (?:these|the|all|those) ([a-z]+)/i.exec(lead)?.[1] ?? null;
  const named = counts.filter(({ figure }) => (figure.label.length > 1 && clause.includes(figure.label)) || (counted !== null && figure.measureWord === counted));
  return [...named].sort((a, b) => b.figure.label.length - a.figure.label.length)[0] ?? null;
}

function underOf(sequence: readonly Entry[], at: number, grammar: Run['grammar']): Entry | null {
  const entry = sequence[at];
  if (entry === undefined) return null;
  const depth = entry.standing?.depth ?? 0;
  const before = sequence.slice(Math.max(0, at - REACH), at);
  const named = namedWhole(entry.standing?.lead ?? '', before);
  if (named !== null && grammar !== 'BRACKET') return named;
  if (grammar === 'CLASSIFIED') return before.find(({ block }) => block === entry.block) ?? before.find(({ figure }) => figure.measureWord === entry.figure.measureWord) ?? before[0] ?? null;
  if (grammar === 'BRACKET') return before.at(-1) ?? null;
  const here = before.filter(({ block, standing }) => block === entry.block && (standing?.depth ?? 0) <= depth);
  return here.at(-1) ?? before.at(-1) ?? null;
}

/** Every stretch of a sequence of counts that may be a list: within a paragraph it begins where one may begin and ends before another begins; `anywhere` lifts that. */
export function runsOf(sequence: readonly Entry[], anywhere: boolean): Run[] {
  return sequence.flatMap((entry, at): Run[] => {
    const isAfterTotal = at > 0 && startsAt(sequence, at - 1);
    if (!anywhere && !startsAt(sequence, at) && !isAfterTotal) return [];
    const grammar = grammarOf(entry, sequence[at - 1]);
    const level = levelFrom(sequence, at, anywhere);
    return level.flatMap((_, last): Run[] => {
      const next = level[last + 1];
      const here = level[last]?.entry;
      const isStronger = STRENGTH.indexOf(next?.entry.standing?.break ?? 'none') > STRENGTH.indexOf((last === 0 ? next?.entry : here)?.standing?.break ?? 'none');
      const ends = anywhere || next === undefined || startsAt(sequence, next.at) || isStronger || next.entry.figure.measureWord !== entry.figure.measureWord;
      return !ends ? [] : [{ entries: level.slice(0, last + 1).map((each) => each.entry), grammar, under: underOf(sequence, at, grammar) }];
    });
  });
}

/** The counts of the sentences of a document, as the sequences that lists are looked for in: all of them, those with shares, the first of each paragraph, and the first and the second of each clause. */
export function sequencesOf(entries: readonly Entry[]): { readonly sequence: readonly Entry[]; readonly anywhere: boolean }[] {
  const counts = entries.filter((entry) => entry.standing !== null && isCount(entry));
  const shared = counts.filter(({ figure }) => figure.share !== null);
  const clauses = counts.filter(({ standing }) => standing?.break === 'semicolon' || standing?.break === 'sentence');
  const starts = new Set(clauses);
  const seconds = counts.filter((entry, at) => !starts.has(entry) && starts.has(counts[at - 1] ?? entry));
  const first = counts.filter((entry, at) => counts[at - 1]?.block !== entry.block);
  const flat = counts.map((entry) => (entry.standing === null ? entry : { ...entry, standing: { ...entry.standing, depth: 0 } }));
  return [{ sequence: counts, anywhere: false }, ...(counts.some(({ standing }) => (standing?.depth ?? 0) > 0) ? [{ sequence: flat, anywhere: false }] : []), ...(shared.length < counts.length ? [{ sequence: shared, anywhere: true }] : []), { sequence: first, anywhere: true }, { sequence: clauses, anywhere: true }, { sequence: seconds, anywhere: true }];
}
