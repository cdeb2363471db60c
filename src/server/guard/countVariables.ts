import { LIMITS, type Counts } from './limits.js';

/** Counts what the variables hold. Goes no deeper than one level past the limit, so that no nesting can exhaust the stack. */
export function countVariables(variables: Readonly<Record<string, unknown>>): Counts {
  const counts = { listLength: 0, objectFields: 0, values: 0, valueDepth: 0 };
  const look = (value: unknown, depth: number): void => {
    counts.values += 1;
    if (typeof value !== 'object' || value === null) return;
    counts.valueDepth = Math.max(counts.valueDepth, depth);
    if (depth > LIMITS.valueDepth.limit) return;
    const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (Array.isArray(value)) counts.listLength = Math.max(counts.listLength, inside.length);
    else counts.objectFields = Math.max(counts.objectFields, inside.length);
    for (const each of inside) look(each, depth + 1);
  };
  for (const value of Object.values(variables)) look(value, 1);
  return counts;
}
