import { ASSERTIONS } from '../assertions/index.js';
import type { Assertion, Instance, Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { blocksOfCells } from '../system/systemOf.js';

/** Everything that is judged about an edition, found by figure. */
export interface Docket {
  readonly instances: readonly Instance[];
  readonly byFigure: ReadonlyMap<string, readonly Instance[]>;
  /** The connected blocks of cells. */
  readonly blocks: readonly ReadonlySet<string>[];
}

/** Lists what every rule can judge about a sheet. */
export function docketOf(sheet: Sheet, assertions: readonly Assertion[] = ASSERTIONS): Docket {
  const instances = assertions.flatMap((assertion) => assertion.instances(sheet));
  const byFigure = new Map<string, Instance[]>();
  for (const instance of instances) {
    for (const figure of instance.touches) {
      const known = byFigure.get(figure);
      if (known === undefined) byFigure.set(figure, [instance]);
      else known.push(instance);
    }
  }
  return { instances, byFigure, blocks: blocksOfCells(sheet) };
}

/** Judges everything, in the order of the rules. */
export function judgeAll(docket: Docket, sheet: Sheet): Outcome[] {
  return docket.instances.map(({ judge }) => judge(sheet));
}

/** Is this something to tell? An undetermined one is, too. */
export function isFailing({ verdict }: Outcome): boolean {
  return verdict === 'INCONSISTENT' || verdict === 'UNDETERMINED';
}
