import type { ChangeBase, RawChange, RawFigure } from '../../report/index.js';

function commonest(figures: readonly RawFigure[], isCounted: (change: RawChange) => boolean): ChangeBase | undefined {
  const counts = new Map<ChangeBase, number>();
  for (const base of figures.flatMap(({ changes }) => [...new Set(changes.filter(isCounted).map((change) => change.base))])) counts.set(base, (counts.get(base) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The base that most changes of a report are measured from, those in percent first: earlier values of different times are never added. */
export function usualBase(figures: readonly RawFigure[]): ChangeBase {
  return commonest(figures, ({ relative }) => relative !== null) ?? commonest(figures, () => true) ?? null;
}
