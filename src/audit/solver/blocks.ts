import { byId } from './form.js';
import type { Constraint, System, Variable } from './constraint.js';

/** Finds which names are linked, directly or through others. */
class Links {
  readonly #parents = new Map<string, string>();

  rootOf(name: string): string {
    let root = name;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; parent = this.#parents.get(root)) root = parent;
    for (let at = name; at !== root;) {
      const parent = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = parent;
    }
    return root;
  }

  join(a: string, b: string): void {
    this.#parents.set(this.rootOf(a), this.rootOf(b));
  }
}

const variableName = (id: string): string => `variable ${id}`;
const constraintName = (id: string): string => `constraint ${id}`;
const groupName = (id: string): string => `group ${id}`;

function linksOf(system: System): Links {
  const links = new Links();
  for (const { id, group, terms } of system.constraints) {
    if (group !== null) links.join(constraintName(id), groupName(group));
    for (const { variable } of terms) links.join(constraintName(id), variableName(variable));
  }
  return links;
}

/**
 * The connected parts of a system, each to be solved alone: variables are linked by a constraint that names them
 * both, hard or not, and constraints by being released together. In the order of their first variables.
 */
export function blocksOf(system: System): System[] {
  const links = linksOf(system);
  const parts = new Map<string, { variables: Variable[]; constraints: Constraint[] }>();
  const partOf = (name: string): { variables: Variable[]; constraints: Constraint[] } => {
    const root = links.rootOf(name);
    const part = parts.get(root) ?? { variables: [], constraints: [] };
    parts.set(root, part);
    return part;
  };
  for (const variable of [...system.variables].sort((a, b) => byId(a.id, b.id))) partOf(variableName(variable.id)).variables.push(variable);
  for (const constraint of [...system.constraints].sort((a, b) => byId(a.id, b.id))) partOf(constraintName(constraint.id)).constraints.push(constraint);
  return [...parts.values()].map((part) => ({ ...part, weights: system.weights }));
}
