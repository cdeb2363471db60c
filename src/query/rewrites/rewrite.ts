import type { Asked } from '../asked.js';
import type { Plan } from '../plan.js';
import type { Snapshot } from '../snapshot.js';

/** Turns a plan into a cheaper one that gives the same answer, provably; notes what it leaves out. */
export type Rewrite = (plan: Plan, asked: Asked, snapshot: Snapshot) => Plan;
