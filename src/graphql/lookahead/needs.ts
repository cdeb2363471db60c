import type { Catalogue } from '../../model/index.js';
import type { Needs, ShareNeed, ShareOf } from '../../query/index.js';
import { alongNamed } from './alongNamed.js';
import type { SelectedField, Selection } from './selection.js';

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function wholeOf({ arguments: { of } }: SelectedField): ShareOf {
  return of === 'GRAND_TOTAL' ? 'GRAND_TOTAL' : 'PARENT';
}

/** What the cells selected here need beyond their values: changes, shares, and what their denominators need in turn. */
export function needsOfCells(cells: Selection, catalogue: Catalogue): Needs {
  return {
    yoy: cells.named('yoy').length > 0,
    changes: [...new Set(cells.named('change').flatMap(({ arguments: { from } }) => textOf(from) ?? []))],
    shares: joinShares(cells.named('share').map((field): ShareNeed => ({
      of: wholeOf(field),
      along: alongNamed(textOf(field.arguments['along']), catalogue),
      denominator: needsOfCells(field.selection.under('denominator'), catalogue),
    }))),
  };
}

function joinNeeds(a: Needs, b: Needs): Needs {
  return { yoy: a.yoy || b.yoy, changes: [...new Set([...a.changes, ...b.changes])], shares: joinShares([...a.shares, ...b.shares]) };
}

/** Shares of one whole, asked for several times, as one. */
function joinShares(shares: readonly ShareNeed[]): ShareNeed[] {
  const byWhole = new Map<string, ShareNeed>();
  for (const need of shares) {
    const whole = `${need.of} ${need.along ?? ''}`;
    const known = byWhole.get(whole);
    byWhole.set(whole, known === undefined ? need : { ...known, denominator: joinNeeds(known.denominator, need.denominator) });
  }
  return [...byWhole.values()];
}
