import type { Trial } from '../judging/trial.js';
import type { Outcome } from '../outcome.js';

/** Failing outcomes that one edit, or one printed part, accounts for. */
export interface Cause {
  readonly targets: readonly Outcome[];
  /** The edit that clears the most for the least; null where none clears any. */
  readonly best: Trial | null;
}

function isBetter(a: { clears: number; trial: Trial }, b: { clears: number; trial: Trial } | null): boolean {
  if (b === null || a.clears !== b.clears) return b === null || a.clears > b.clears;
  const [x, y] = [a.trial.edit, b.trial.edit];
  if (x.cost !== y.cost) return x.cost < y.cost;
  return a.trial.held.size !== b.trial.held.size ? a.trial.held.size > b.trial.held.size : x.id < y.id;
}

/** Outcomes that share a printed part, put together. */
function connected(outcomes: readonly Outcome[]): Outcome[][] {
  const groups: { parts: Set<string>; outcomes: Outcome[] }[] = [];
  for (const outcome of outcomes) {
    const parts = new Set(outcome.terms.map(({ figure, part }) => `${part}|${figure}`));
    const touching = groups.filter((group) => [...parts].some((part) => group.parts.has(part)));
    const joined = { parts: new Set([...parts, ...touching.flatMap((group) => [...group.parts])]), outcomes: [...touching.flatMap((group) => group.outcomes), outcome] };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map((group) => group.outcomes);
}

/**
 * Puts failing outcomes together by what causes them: again and again the edit that clears the most of what is left;
 * what no edit clears is put together where it shares a printed part.
 */
export function causesOf(failing: readonly Outcome[], trials: readonly Trial[]): Cause[] {
  const causes: Cause[] = [];
  let left = [...failing];
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    let best: { clears: number; trial: Trial } | null = null;
    for (const trial of trials) {
      const clears = [...trial.resolved].filter((id) => ids.has(id)).length;
      if (clears > 0 && isBetter({ clears, trial }, best)) best = { clears, trial };
    }
    if (best === null) break;
    const { trial } = best;
    causes.push({ targets: left.filter(({ id }) => trial.resolved.has(id)), best: trial });
    left = left.filter(({ id }) => !trial.resolved.has(id));
  }
  return [...causes, ...connected(left).map((targets): Cause => ({ targets, best: null }))];
}
