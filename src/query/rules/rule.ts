import type { HotlineError } from '../../errors/index.js';
import type { Asked } from '../asked.js';
import type { Snapshot } from '../snapshot.js';

/** A condition that every question must meet. Rules report and never throw. */
export type Rule = (asked: Asked, snapshot: Snapshot) => readonly HotlineError[];
