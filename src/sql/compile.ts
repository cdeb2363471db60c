import type { Catalogue } from '../model/index.js';
import { ScannedFigures, type RecordedSlice, type Sources } from '../cells/index.js';
import type { Plan, Snapshot } from '../query/index.js';
import { compileAggregates, type CompiledAggregate } from './aggregate.js';
import { decodeAggregates, joinResults, type ResultRow } from './decodeAggregate.js';
import type { Dialect, Statement } from './dialect.js';
import { readTogether } from './readTogether.js';
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
  const aggregates = readTogether(plan.aggregates).flatMap((together) => compileAggregates(together, catalogue, snapshot, dialect));
  return { scan, aggregates, statements: [...(scan === null ? [] : [scan.statement]), ...aggregates.map(({ statement }) => statement)] };
}

/** The statements still to be run where the figures of a plan are known already. */
export function statementsBeside({ aggregates }: CompiledPlan): readonly Statement[] {
  return aggregates.map(({ statement }) => statement);
}

/** Reads the results of a compiled plan back into figures and recorded cells; `known` are its figures, where they need not be read. */
export function decode(compiled: CompiledPlan, results: readonly (readonly ResultRow[])[], snapshot: Snapshot, known: ScannedFigures | null = null): Sources {
  const [first, ...rest] = results;
  const scanned = compiled.scan !== null && known === null;
  const published = known ?? new ScannedFigures(compiled.scan === null ? [] : decodeScan(compiled.scan, first ?? [], snapshot));
  const ofAggregates = scanned ? rest : results;
  const recorded = new Map<string, RecordedSlice>();
  for (const [index, aggregate] of compiled.aggregates.entries()) {
    for (const [id, read] of decodeAggregates(aggregate, ofAggregates[index] ?? [], snapshot)) {
      const before = recorded.get(id);
      recorded.set(id, before === undefined ? read : joinResults(before, read));
    }
  }
  return { published, recorded };
}
