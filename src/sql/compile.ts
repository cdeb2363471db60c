import type { Catalogue } from '../model/index.js';
import type { Sources, RecordedCell } from '../cells/index.js';
import type { Plan, Snapshot } from '../query/index.js';
import { compileAggregate, type CompiledAggregate } from './aggregate.js';
import { decodeAggregate, type ResultRow } from './decodeAggregate.js';
import type { Dialect, Statement } from './dialect.js';
import { compileScan, decodeScan, type CompiledScan } from './published.js';

/** A plan spelled for one engine. */
export interface CompiledPlan {
  readonly scan: CompiledScan | null;
  readonly aggregates: readonly CompiledAggregate[];
  /** Every statement, in the order in which results are taken back. */
  readonly statements: readonly Statement[];
}

/** Spells a plan in a dialect. */
export function compile(plan: Plan, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): CompiledPlan {
  const scan = plan.published === null ? null : compileScan(plan.published, catalogue, dialect);
  const aggregates = plan.aggregates.flatMap((aggregate) => compileAggregate(aggregate, catalogue, snapshot, dialect));
  return { scan, aggregates, statements: [...(scan === null ? [] : [scan.statement]), ...aggregates.map(({ statement }) => statement)] };
}

/** Reads the results of a compiled plan back into figures and recorded cells. */
export function decode(compiled: CompiledPlan, results: readonly (readonly ResultRow[])[], snapshot: Snapshot): Sources {
  const [first, ...rest] = results;
  const published = compiled.scan === null ? [] : decodeScan(compiled.scan, first ?? [], snapshot);
  const ofAggregates = compiled.scan === null ? results : rest;
  const recorded = new Map<string, Map<string, RecordedCell>>();
  compiled.aggregates.forEach((aggregate, index) => {
    const { id } = aggregate.aggregate.slice;
    const cells = recorded.get(id) ?? new Map<string, RecordedCell>();
    for (const [key, cell] of decodeAggregate(aggregate, ofAggregates[index] ?? [], snapshot)) {
      const known = cells.get(key);
      cells.set(key, known === undefined ? cell : { key: cell.key, sums: new Map([...known.sums, ...cell.sums]) });
    }
    recorded.set(id, cells);
  });
  return { published, recorded };
}
