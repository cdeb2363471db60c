import { Evaluation, Groundwork, havingRows, memberRows, pageOf, summaryRows, type Row, type Sources } from './cells/index.js';
import { userError } from './errors/index.js';
import type { Catalogue } from './model/index.js';
import { LIMITS, type Asked, type Plan, type Question, type Snapshot } from './query/index.js';
import { decode, prepare, statementsBeside, type CompiledPlan, type PreparedPlans } from './sql/index.js';
import { readSteadily, type Warehouse } from './warehouse/index.js';

/** What a question is answered from. */
export interface Answering {
  readonly catalogue: Catalogue;
  readonly warehouse: Warehouse;
  /** Keeps questions made ready and figures that were read, from answer to answer; nothing is kept unless given. */
  readonly plans?: PreparedPlans;
  /** Told how each question was planned, once it is read. */
  readonly onPlan?: (plan: Plan, snapshot: Snapshot) => void;
}

/** How an answer was found. */
export interface AnswerPlan {
  readonly sql: readonly string[];
  /** `published`, `rollup:` with its name, and `fact`, joined with `+`; or `nothing`. */
  readonly servedFrom: string;
  readonly rejected: readonly string[];
  readonly rowsRead: number;
  readonly cached: boolean;
}

/** The rows of an answer, with what is needed to read on and to check it. */
export interface Answer {
  readonly asked: Asked;
  /** The page of member rows, then the summary rows. */
  readonly rows: readonly Row[];
  /** Member rows on all pages. */
  readonly totalRows: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly plan: AnswerPlan;
  readonly dataVersion: string;
}

interface Read {
  readonly asked: Asked;
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly compiled: CompiledPlan;
  readonly sources: Sources;
  readonly rowsRead: number;
}

function read(question: Question, { catalogue, warehouse, plans }: Answering): Promise<Read> {
  return readSteadily(warehouse, (snapshot) => {
    const { asked, plan, compiled } = plans?.of(question, catalogue, snapshot, warehouse.dialect) ?? prepare(question, catalogue, snapshot, warehouse.dialect);
    const known = plans?.figuresOf(compiled, snapshot) ?? null;
    return {
      statements: known === null ? compiled.statements : statementsBeside(compiled),
      decode: (results) => {
        const sources = decode(compiled, results, snapshot, known);
        plans?.keepFigures(compiled, snapshot, sources.published);
        return { asked, snapshot, plan, compiled, sources, rowsRead: results.reduce((count, rows) => count + rows.length, known?.all.length ?? 0) };
      },
    };
  });
}

function servedFrom(sources: Sources, plan: Plan, rows: readonly Row[]): string {
  const published = sources.published.all.length > 0 && rows.length > 0;
  const read = plan.aggregates.filter(({ slice }) => (sources.recorded.get(slice.id)?.byKey.size ?? 0) > 0);
  const tables = read.flatMap(({ sumsFrom, closing, closingFrom }) => [sumsFrom, ...(closing.length === 0 ? [] : [closingFrom])]);
  const names = tables.map((rollup) => (rollup === null ? 'fact' : `rollup:${rollup.name}`));
  return [...new Set([...(published ? ['published'] : []), ...names])].join('+') || 'nothing';
}

/**
 * Answers a question: parse, rules, plan, rewrites, SQL, run, cells.
 * @throws a user error that says what is wrong with the question, or an engine error.
 */
export async function answer(question: Question, answering: Answering): Promise<Answer> {
  const { asked, snapshot, plan, compiled, sources, rowsRead } = await read(question, answering);
  answering.onPlan?.(plan, snapshot);
  const ground = answering.plans?.groundOf(asked, snapshot, sources.published) ?? new Groundwork(asked, snapshot, sources.published);
  const evaluation = new Evaluation(ground, sources.recorded);
  const all = memberRows(evaluation, plan);
  if (all.length > LIMITS.groups) throw userError('TOO_MANY_GROUPS', `the question comes to ${all.length} groups; at most ${LIMITS.groups} are formed. Group by less, or filter.`, { data: { found: all.length, limit: LIMITS.groups } });
  const kept = havingRows(all, asked);
  const page = pageOf(kept, asked);
  return {
    asked,
    rows: [...page.rows, ...summaryRows(evaluation, plan, all, kept)],
    totalRows: kept.length,
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.startCursor,
    endCursor: page.endCursor,
    plan: { sql: compiled.statements.map(({ text }) => text), servedFrom: servedFrom(sources, plan, all), rejected: plan.rejected, rowsRead, cached: false },
    dataVersion: snapshot.dataVersion,
  };
}
