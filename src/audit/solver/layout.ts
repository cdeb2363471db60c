import { bug } from '../../errors/index.js';
import { divide, type Rational } from '../../interval/index.js';
import { derivedBound, opposite, type Bound } from './bound.js';
import { formColumn, variableColumn, type Column, type FormTerm } from './column.js';
import { exactly, justAbove, justBelow } from './deltaRational.js';
import { byId, primitiveForm, type PrimitiveForm } from './form.js';
import type { Constraint, Side, System, Variable } from './constraint.js';

/** A system laid out as columns and the bounds that its constraints state. */
export interface Layout {
  readonly variables: ReadonlyMap<string, Column>;
  /** Forms of two or more variables, and forms whose variables cancelled; one for all multiples of a form. */
  readonly forms: readonly Column[];
  readonly hard: readonly Bound[];
  readonly groups: ReadonlyMap<string, readonly Bound[]>;
  /** How many bounds and columns there are: new ones are numbered from here. */
  readonly size: number;
}

function statedBound(column: Column, constraint: Constraint, side: Side, end: Rational, factor: Rational, order: number): Bound {
  const open = side === 'lower' ? constraint.lowerOpen === true : constraint.upperOpen === true;
  const turned = factor.n < 0n ? opposite(side) : side;
  const quotient = divide(end, factor);
  const value = !open ? exactly(quotient) : turned === 'lower' ? justAbove(quotient) : justBelow(quotient);
  return { column, side: turned, value, reason: { kind: 'stated', constraint, side, factor }, order };
}

/** The columns met so far, numbered as they come. */
class Columns {
  readonly variables = new Map<string, Column>();
  readonly forms = new Map<string, Column>();
  size = 0;

  constructor(variables: readonly Variable[]) {
    for (const { id, integer } of [...variables].sort((a, b) => byId(a.id, b.id))) this.variables.set(id, variableColumn(id, this.size++, integer));
  }

  of({ coefficients, key }: PrimitiveForm): Column {
    const terms = coefficients.map(([id, coefficient]) => ({ column: this.#variable(id), coefficient }));
    const [first] = terms;
    return first !== undefined && terms.length === 1 ? first.column : (this.forms.get(key) ?? this.#add(key, terms));
  }

  #variable(id: string): Column {
    const column = this.variables.get(id);
    if (column === undefined) throw bug(`a constraint names the variable "${id}", which the system does not have`);
    return column;
  }

  #add(key: string, terms: readonly FormTerm[]): Column {
    const form = formColumn(key, this.size++, terms);
    for (const { column } of terms) column.occurrences.push(form);
    this.forms.set(key, form);
    return form;
  }
}

function statedBounds(columns: Columns, constraint: Constraint): Bound[] {
  const form = primitiveForm(constraint.terms);
  const column = columns.of(form);
  const sides = [['lower', constraint.lower], ['upper', constraint.upper]] as const;
  return sides.flatMap(([side, end]) => (end === null ? [] : statedBound(column, constraint, side, end, form.factor, columns.size++)));
}

/**
 * The columns and bounds of a system, in the order of ids whatever the order it was written in.
 * @throws a bug where a constraint names an unknown variable.
 */
export function layOut(system: System): Layout {
  const columns = new Columns(system.variables);
  const hard: Bound[] = [];
  const groups = new Map<string, Bound[]>();
  for (const constraint of [...system.constraints].sort((a, b) => byId(a.id, b.id))) {
    const bounds = statedBounds(columns, constraint);
    if (constraint.group === null) hard.push(...bounds);
    else groups.set(constraint.group, [...(groups.get(constraint.group) ?? []), ...bounds]);
  }
  return { variables: columns.variables, forms: [...columns.forms.values()], hard, groups, size: columns.size };
}

/** The whole number that a stated bound of a whole column comes to; the bound itself elsewhere. */
export function roundedInwards(bound: Bound, order: number): Bound {
  const rounded = derivedBound(bound.column, bound.side, bound.value, { terms: [{ bound, multiplier: 1n }], divisor: 1n }, order, true);
  return rounded.reason.kind === 'rounded' ? rounded : bound;
}
