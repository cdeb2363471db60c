import { bug } from '../../errors/index.js';
import { divide, type Rational } from '../../interval/index.js';
import { derivedBound, opposite, type Bound } from './bound.js';
import { formColumn, variableColumn, type Column } from './column.js';
import { exactly, justAbove, justBelow } from './deltaRational.js';
import { byId, primitiveForm, type PrimitiveForm } from './form.js';
import type { Constraint, Side, System } from './constraint.js';

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

/** The columns and bounds of a system, in the order of ids whatever the order it was written in. */
export function layOut(system: System): Layout {
  const variables = new Map<string, Column>();
  for (const { id, integer } of [...system.variables].sort((a, b) => byId(a.id, b.id))) variables.set(id, variableColumn(id, variables.size, integer));
  const forms = new Map<string, Column>();
  const hard: Bound[] = [];
  const groups = new Map<string, Bound[]>();
  let size = variables.size;

  const columnOf = (id: string): Column => {
    const column = variables.get(id);
    if (column === undefined) throw bug(`a constraint names the variable "${id}", which the system does not have`);
    return column;
  };
  const formOf = ({ coefficients, key }: PrimitiveForm): Column => {
    const [first] = coefficients;
    if (first !== undefined && coefficients.length === 1) return columnOf(first[0]);
    const known = forms.get(key);
    if (known !== undefined) return known;
    const column = formColumn(key, size++, coefficients.map(([id, coefficient]) => ({ column: columnOf(id), coefficient })));
    for (const term of column.form ?? []) term.column.occurrences.push(column);
    forms.set(key, column);
    return column;
  };

  for (const constraint of [...system.constraints].sort((a, b) => byId(a.id, b.id))) {
    const form = primitiveForm(constraint.terms);
    const column = formOf(form);
    const known = constraint.group === null ? hard : (groups.get(constraint.group) ?? []);
    if (constraint.group !== null) groups.set(constraint.group, known);
    if (constraint.lower !== null) known.push(statedBound(column, constraint, 'lower', constraint.lower, form.factor, size++));
    if (constraint.upper !== null) known.push(statedBound(column, constraint, 'upper', constraint.upper, form.factor, size++));
  }
  return { variables, forms: [...forms.values()], hard, groups, size };
}

/** The whole number that a stated bound of a whole column comes to; the bound itself elsewhere. */
export function roundedInwards(bound: Bound, order: number): Bound {
  const rounded = derivedBound(bound.column, bound.side, bound.value, { terms: [{ bound, multiplier: 1n }], divisor: 1n }, order, true);
  return rounded.reason.kind === 'rounded' ? rounded : bound;
}
