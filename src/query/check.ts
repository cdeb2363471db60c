import { Problems } from '../errors/index.js';
import type { Asked } from './asked.js';
import { RULES, type Rule } from './rules/index.js';
import type { Snapshot } from './snapshot.js';

/**
 * Holds a question against every rule.
 * @throws a user error that lists all that is broken.
 */
export function check(asked: Asked, snapshot: Snapshot, rules: readonly Rule[] = RULES): Asked {
  const problems = new Problems();
  for (const rule of rules) for (const error of rule(asked, snapshot)) problems.add(error);
  problems.throwIfAny('The question cannot be answered');
  return asked;
}
