import type { DayRange, Fact } from '../../model/index.js';
import type { Moments } from '../reading/moments.js';
import type { NumberStyle } from '../reading/wholeNumber.js';
import type { SourceOptions } from '../sources/readSource.js';

/** A name in a mapping, with the line that it stands on. */
export interface Named {
  readonly text: string;
  readonly line: number;
}

/** What a word becomes where it is added as a member; the word itself where it is left out. */
export interface MemberLabel {
  readonly code?: string;
  readonly zh?: string;
  readonly en?: string;
}

/** Where a word that is not known becomes a member: below one member, or below the one that another column of the record names. */
export type AddUnder = { readonly kind: 'member'; readonly code: string } | { readonly kind: 'column'; readonly column: Named };

/** The member of a dimension by the word in a column. */
export interface ColumnRule {
  readonly kind: 'column';
  readonly column: Named;
  /** Word → code, before codes and printed words of the catalogue. */
  readonly values: ReadonlyMap<string, string>;
  /** The member of records without a word; null sets them aside. */
  readonly empty: string | null;
  /** Do records without a word belong to the member that the column of parents names? */
  readonly emptyIsParent: boolean;
  /** Null sets records with unknown words aside. */
  readonly addUnder: AddUnder | null;
  /** By word. */
  readonly labels: ReadonlyMap<string, MemberLabel>;
}

/** Which member of a dimension a record belongs to: one for all of them, or by the word in a column. */
export type MemberRule = { readonly kind: 'always'; readonly code: string } | ColumnRule;

/** A bound that makes a flag of a number: 1 where it is kept. */
export interface Bound {
  readonly side: 'atMost' | 'moreThan';
  readonly limit: number;
}

/** What a record adds to a summed column. */
export type SumRule =
  | { readonly kind: 'always'; readonly value: number }
  | { readonly kind: 'in'; readonly column: Named; readonly words: ReadonlySet<string> }
  | { readonly kind: 'filled'; readonly column: Named; readonly filled: boolean }
  | { readonly kind: 'number'; readonly column: Named; readonly style: NumberStyle; readonly empty: number | null; readonly bound: Bound | null }
  | { readonly kind: 'seconds'; readonly from: Named; readonly to: Named; readonly moments: Moments; readonly empty: number | null; readonly bound: Bound | null }
  | { readonly kind: 'all'; readonly rules: readonly SumRule[] };

/** Which of two states of a record is the later one: that with the greater number or the later time. */
export interface StateRule {
  readonly column: Named;
  /** Null for whole numbers. */
  readonly moments: Moments | null;
  /** Does a record without it stand before all others? Else it is set aside. */
  readonly emptyIsFirst: boolean;
}

/** How files become records of a fact: a mapping file, checked against the catalogue. */
export interface Mapping extends SourceOptions {
  readonly file: string;
  readonly fact: Fact;
  readonly batch: string | null;
  /** Null: the whole months from the first record to the last. */
  readonly covers: DayRange | null;
  /** The columns that name a record, together. */
  readonly record: readonly Named[];
  readonly day: { readonly column: Named; readonly moments: Moments };
  readonly state: StateRule | null;
  /** By dimension, in the fact's order. */
  readonly members: ReadonlyMap<string, MemberRule>;
  /** By summed column, in the fact's order. */
  readonly sums: ReadonlyMap<string, SumRule>;
}

function columnsOfSum(rule: SumRule): readonly Named[] {
  switch (rule.kind) {
    case 'always':
      return [];
    case 'seconds':
      return [rule.from, rule.to];
    case 'all':
      return rule.rules.flatMap(columnsOfSum);
    default:
      return [rule.column];
  }
}

function columnsOfMember(rule: MemberRule): readonly Named[] {
  if (rule.kind === 'always') return [];
  return rule.addUnder?.kind === 'column' ? [rule.column, rule.addUnder.column] : [rule.column];
}

/** Every column that a mapping names, in its order. */
export function columnsOf({ record, day, state, members, sums }: Mapping): readonly Named[] {
  return [
    ...record, day.column, ...(state === null ? [] : [state.column]),
    ...[...members.values()].flatMap(columnsOfMember),
    ...[...sums.values()].flatMap(columnsOfSum),
  ];
}
