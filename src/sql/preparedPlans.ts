import { Groundwork, type ScannedFigures } from '../cells/index.js';
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

/** Questions, figures, and questions with what is known of their cells that are kept at most; beyond, the oldest question goes, and further figures are read each time. */
const MOST = { questions: 500, figures: 50_000, grounds: 100 } as const;

/** Makes a question ready: names, rules, plan, rewrites, SQL. @throws a user error that says what is wrong with it. */
export function prepare(question: Question, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): Prepared {
  const asked = check(parse(question, catalogue, snapshot), snapshot);
  const plan = rewrite(planOf(asked, snapshot), asked, snapshot);
  return { asked, plan, compiled: compile(plan, catalogue, snapshot, dialect) };
}

/** No figures at all go by the empty name. */
const nameOf = (scan: CompiledPlan['scan']): string => scan?.name ?? '';

function keep<Name, T>(kept: Map<Name, T>, name: Name, value: T, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(name, value);
}

/**
 * What is worked out once for one state of the data: questions made ready, published figures with what finds them, and what
 * can be said of cells before a recorded row is read. Recorded rows are read for every answer; answers are never kept.
 */
export class PreparedPlans {
  #snapshot: Snapshot | null = null;
  readonly #plans = new Map<string, Prepared>();
  readonly #figures = new Map<string, ScannedFigures>();
  readonly #grounds = new Map<Asked, Groundwork>();
  #figureCount = 0;

  /** The question, made ready for this state of the data. @throws as `prepare`. */
  of(question: Question, catalogue: Catalogue, snapshot: Snapshot, dialect: Dialect): Prepared {
    this.#turnTo(snapshot);
    const text = JSON.stringify(question);
    const known = this.#plans.get(text);
    if (known !== undefined) return known;
    const prepared = prepare(question, catalogue, snapshot, dialect);
    keep(this.#plans, text, prepared, MOST.questions);
    return prepared;
  }

  /** The figures that a plan scans, if they were read before in this state of the data; else null. */
  figuresOf({ scan }: CompiledPlan, snapshot: Snapshot): ScannedFigures | null {
    return snapshot === this.#snapshot ? (this.#figures.get(nameOf(scan)) ?? null) : null;
  }

  /** Keeps the figures that a plan scanned. */
  keepFigures({ scan }: CompiledPlan, snapshot: Snapshot, figures: ScannedFigures): void {
    if (snapshot !== this.#snapshot || this.#figures.has(nameOf(scan)) || this.#figureCount + figures.all.length > MOST.figures) return;
    this.#figures.set(nameOf(scan), figures);
    this.#figureCount += figures.all.length;
  }

  /** What is known of the cells of a question on some figures before a recorded row is read. */
  groundOf(asked: Asked, snapshot: Snapshot, figures: ScannedFigures): Groundwork {
    const known = this.#grounds.get(asked);
    if (known !== undefined && known.figures === figures) return known;
    const ground = new Groundwork(asked, snapshot, figures);
    if (snapshot === this.#snapshot) keep(this.#grounds, asked, ground, MOST.grounds);
    return ground;
  }

  #turnTo(snapshot: Snapshot): void {
    if (snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    this.#plans.clear();
    this.#figures.clear();
    this.#grounds.clear();
    this.#figureCount = 0;
  }
}
