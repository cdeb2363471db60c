import type { ScannedFigures } from '../cells/index.js';
import type { Catalogue } from '../model/index.js';
import { check, parse, planOf, rewrite, type Asked, type Plan, type Question, type Snapshot } from '../query/index.js';
import { compile, type CompiledPlan } from './compile.js';
import type { Dialect } from './dialect.js';

/** A question made ready to be read on one state of the data. */
export interface Prepared {
  readonly asked: Asked;
  readonly plan: Plan;
  readonly compiled: CompiledPlan;
}

/** Questions and figures that are kept at most; beyond, the oldest question goes, and further figures are read each time. */
const MOST = { questions: 500, figures: 50_000 } as const;

/** Makes a question ready: names, rules, plan, rewrites, SQL. @throws a user error that says what is wrong with it. */
export function prepare(question: Question, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): Prepared {
  const asked = check(parse(question, catalogue, snapshot), snapshot);
  const plan = rewrite(planOf(asked, snapshot), asked, snapshot);
  return { asked, plan, compiled: compile(plan, catalogue, snapshot, dialect) };
}

/** What is worked out once for one state of the data: questions made ready, and published figures with what finds them. Answers are never kept. */
export class PreparedPlans {
  #snapshot: Snapshot | null = null;
  readonly #plans = new Map<string, Prepared>();
  readonly #figures = new Map<string, ScannedFigures>();
  #figureCount = 0;

  /** The question, made ready for this state of the data. @throws as `prepare`. */
  of(question: Question, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): Prepared {
    this.#turnTo(snapshot);
    const text = JSON.stringify(question);
    const known = this.#plans.get(text);
    if (known !== undefined) return known;
    const prepared = prepare(question, catalogue, snapshot, dialect);
    const [oldest] = this.#plans.keys();
    if (this.#plans.size >= MOST.questions && oldest !== undefined) this.#plans.delete(oldest);
    this.#plans.set(text, prepared);
    return prepared;
  }

  /** The figures that a plan scans, if they were read before in this state of the data; else null. */
  figuresOf({ scan }: CompiledPlan, snapshot: Snapshot): ScannedFigures | null {
    return scan === null || snapshot !== this.#snapshot ? null : (this.#figures.get(scan.name) ?? null);
  }

  /** Keeps the figures that a plan scanned. */
  keepFigures({ scan }: CompiledPlan, snapshot: Snapshot, figures: ScannedFigures): void {
    if (scan === null || snapshot !== this.#snapshot || this.#figures.has(scan.name) || this.#figureCount + figures.all.length > MOST.figures) return;
    this.#figures.set(scan.name, figures);
    this.#figureCount += figures.all.length;
  }

  #turnTo(snapshot: Snapshot): void {
    if (snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    this.#plans.clear();
    this.#figures.clear();
    this.#figureCount = 0;
  }
}
