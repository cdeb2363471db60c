import type { AddedMember } from '../../model/index.js';
import type { BatchReading, EmptyCells, MembersAdded } from '../../warehouse/index.js';
import type { Fault } from '../fault.js';
import type { ColumnRule, Mapping } from '../mapping/mapping.js';

/** Records that were set aside by one rule, with the first of them. */
export interface FaultsFound {
  readonly rule: string;
  readonly records: number;
  readonly first: { readonly file: string; readonly line: number; readonly message: string };
}

/** The member that records without a word are given: undefined where they are set aside. */
function memberOfEmpty({ values, empty, emptyIsParent }: ColumnRule): string | null | undefined {
  return values.get('') ?? (emptyIsParent ? null : (empty ?? undefined));
}

/** Counts what was made of records that say nothing, of words that were not known, and of what could not be read. */
export class ReadingTally implements BatchReading {
  readonly #empty = new Map<string, EmptyCells>();
  readonly #added = new Map<string, number>();
  readonly #faults = new Map<string, FaultsFound>();

  /** By dimension, in the order of the mapping. */
  get empty(): readonly EmptyCells[] {
    return [...this.#empty.values()].filter(({ records }) => records > 0);
  }

  /** By dimension, in the order in which they came. */
  get added(): readonly MembersAdded[] {
    return [...this.#added].map(([dimension, members]) => ({ dimension, members }));
  }

  /** The rule that most records broke first. */
  get faults(): readonly FaultsFound[] {
    return [...this.#faults.values()].toSorted((a, b) => b.records - a.records);
  }

  /** Counts the empty cells of a file's records that were read, given its columns. */
  cellsOf(mapping: Mapping, columns: readonly string[]): (cells: readonly string[]) => void {
    const watched = [...mapping.members].flatMap(([dimension, rule]) => {
      const member = rule.kind === 'always' ? undefined : memberOfEmpty(rule);
      return rule.kind === 'always' || member === undefined ? [] : [{ dimension, column: rule.column.text, member, index: columns.indexOf(rule.column.text) }];
    });
    return (cells) => {
      for (const { dimension, column, member, index } of watched) {
        if ((cells[index] ?? '').trim() !== '') continue;
        this.#empty.set(dimension, { dimension, column, member, records: (this.#empty.get(dimension)?.records ?? 0) + 1 });
      }
    };
  }

  countAdded(members: readonly AddedMember[]): void {
    for (const { dimension } of members) this.#added.set(dimension, (this.#added.get(dimension) ?? 0) + 1);
  }

  countFault({ rule, message }: Fault, file: string, line: number): void {
    const known = this.#faults.get(rule);
    this.#faults.set(rule, { rule, records: (known?.records ?? 0) + 1, first: known?.first ?? { file, line, message } });
  }
}
