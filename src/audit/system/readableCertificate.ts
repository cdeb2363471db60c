import type { Figure } from '../../model/index.js';
import { priorKey } from '../sheet/cellKey.js';
import { namingFigure } from '../sheet/cellName.js';
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

/** A figure without a word of any language of ours, as in `[1 · 总计 · 诉求总量(件)]`. */
function neutralName({ id, place: { table, row, column } }: Figure): string {
  const words = [table ?? '', row ?? '', column ?? ''].filter((word) => word !== '');
  return `[${words.length === 0 ? id : words.join(' · ')}]`;
}

/** Every cell by a figure that prints it, and its earlier value with `(t−1)` behind. */
function variableNames(sheet: Sheet): Names {
  return unique([...sheet.structure.cells.keys()].flatMap((cell) => {
    const figure = namingFigure(sheet, cell);
    const name = figure === null ? `[${cell}]` : neutralName(figure);
    return [[cell, name], [priorKey(cell), `${name}(t−1)`]] as const;
  }));
}

/** What stands for the kinds of printed parts: a value, its change, its share, a ratio. */
const SIGNS = { value: '=', change: 'Δ', share: '%', ratio: '÷' } as const;

/** Every constraint by what asserts it: `= […]` a printed value, `Δ […]` a change, `% […]` a share, `÷ […]` a ratio, `Σ […]` the parts of a whole along a dimension or in a table. */
function constraintNames({ structure, figures }: Sheet, { constraints }: System, variables: Names): Names {
  const printed = [...figures.values()].flatMap((figure) => (structure.cellsOf.get(figure.id) ?? []).flatMap((cell) => Object.entries(SIGNS).flatMap(([part, sign]) =>
    ['', ' ≥', ' ≤'].map((end) => [`${part} of ${figure.id} @ ${cell}${end}`, `${sign} ${neutralName(figure)}${end}`] as const))));
  const known = new Map<string, string>([
    ...printed,
    ...structure.relations.flatMap(({ id, along, whole }) => {
      const [now, before] = [variables.get(whole) ?? whole, variables.get(priorKey(whole)) ?? whole];
      return [[`sum ${id}`, `Σ ${now} | ${along}`], [`earlier sum ${id}`, `Σ ${before} | ${along}`]] as const;
    }),
    ...[...variables].map(([id, name]) => [`${id} ≥ 0`, `${name} ≥ 0`] as const),
  ]);
  return unique(constraints.map(({ id }) => [id, known.get(id) ?? id] as const));
}

function renamed(certificate: Certificate, variables: Names, constraints: Names): Certificate {
  if (certificate.kind === 'contradiction') {
    return { ...certificate, terms: certificate.terms.map((term) => (term.kind === 'constraint' ? { ...term, constraint: constraints.get(term.constraint) ?? term.constraint } : term)) };
  }
  const form = certificate.form.map(({ variable, coefficient }) => ({ variable: variables.get(variable) ?? variable, coefficient }));
  return { ...certificate, form, below: renamed(certificate.below, variables, constraints), above: renamed(certificate.above, variables, constraints) };
}

/** A certificate of a sheet's system line by line in no language, for a person to add up, with cells named by the figures that print them. */
export function readableCertificate(sheet: Sheet, system: System, certificate: Certificate): string {
  const variables = variableNames(sheet);
  const constraints = constraintNames(sheet, system, variables);
  const named = system.constraints.map((constraint): Constraint => ({
    ...constraint, id: constraints.get(constraint.id) ?? constraint.id, terms: constraint.terms.map((term) => ({ ...term, variable: variables.get(term.variable) ?? term.variable })),
  }));
  return certificateText({ ...system, constraints: named }, renamed(certificate, variables, constraints));
}
