import { priorKey } from '../sheet/cellKey.js';
import type { Sheet } from '../sheet/sheet.js';
import { certificateText, type Certificate, type Constraint, type System } from '../solver/index.js';

/** Ids in place of others, each still unique. */
type Names = ReadonlyMap<string, string>;

/** What is taken already gets a number behind it. */
function unique(wanted: readonly (readonly [id: string, name: string])[]): Names {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [id, name] of wanted) {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name} #${count}`;
    taken.add(free);
    names.set(id, free);
  }
  return names;
}

/** The figure that names a cell: the first one in a table, else the first one. */
function nameOf({ figures }: Sheet, cell: string, stating: readonly string[]): string {
  return stating.find((id) => figures.get(id)?.place.table != null) ?? stating[0] ?? cell;
}

/** Every cell by a figure that prints it, as in `1/总计/诉求总量(件)`, and its earlier value as `earlier 1/总计/诉求总量(件)`. */
function variableNames(sheet: Sheet): Names {
  return unique([...sheet.structure.figuresOf].flatMap(([cell, stating]) => {
    const name = nameOf(sheet, cell, stating);
    return [[cell, name], [priorKey(cell), `earlier ${name}`]] as const;
  }));
}

/** Every constraint by what asserts it: a printed part of a figure, or the parts of a whole along a dimension or in a table. */
function constraintNames({ structure }: Sheet, { constraints }: System, variables: Names): Names {
  const known = new Map<string, string>([
    ...structure.relations.flatMap(({ id, along, whole }) => [[`sum ${id}`, `parts of ${variables.get(whole) ?? whole} along ${along}`], [`earlier sum ${id}`, `earlier parts of ${variables.get(whole) ?? whole} along ${along}`]] as const),
    ...[...variables].map(([id, name]) => [`${id} ≥ 0`, `${name} is not negative`] as const),
  ]);
  return unique(constraints.map(({ id }) => [id, known.get(id) ?? id.replace(/ @ .*?( [≥≤])?$/u, '$1')] as const));
}

function renamed(certificate: Certificate, variables: Names, constraints: Names): Certificate {
  if (certificate.kind === 'contradiction') {
    return { ...certificate, terms: certificate.terms.map((term) => (term.kind === 'constraint' ? { ...term, constraint: constraints.get(term.constraint) ?? term.constraint } : term)) };
  }
  const form = certificate.form.map(({ variable, coefficient }) => ({ variable: variables.get(variable) ?? variable, coefficient }));
  return { ...certificate, form, below: renamed(certificate.below, variables, constraints), above: renamed(certificate.above, variables, constraints) };
}

/** A certificate of a sheet's system line by line, for a person to add up, with cells named by the figures that print them. */
export function readableCertificate(sheet: Sheet, system: System, certificate: Certificate): string {
  const variables = variableNames(sheet);
  const constraints = constraintNames(sheet, system, variables);
  const named = system.constraints.map((constraint): Constraint => ({
    ...constraint, id: constraints.get(constraint.id) ?? constraint.id, terms: constraint.terms.map((term) => ({ ...term, variable: variables.get(term.variable) ?? term.variable })),
  }));
  return certificateText({ ...system, constraints: named }, renamed(certificate, variables, constraints));
}
