import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { RatioRole } from '../../cells/index.js';
import type { SortDirection } from '../../query/index.js';
import type { InputClass } from '../inputs/operatorInput.js';
import { RatioRoleEnum, SortDirectionEnum } from '../types/enums.js';

/** The arguments of a query for records, as GraphQL has checked them. */
export class RecordsArguments {
  declare readonly where: object | null | undefined;
  declare readonly cell: string | null | undefined;
  declare readonly role: RatioRole;
  declare readonly direction: SortDirection;
  declare readonly first: number;
  declare readonly after: string | null | undefined;
  declare readonly last: number | null | undefined;
  declare readonly before: string | null | undefined;
}

/** The arguments of one fact's query for records. */
export function recordsArgumentsOf(where: InputClass): typeof RecordsArguments {
  const declared = class extends RecordsArguments {};
  const declare = (name: keyof RecordsArguments, type: () => object, options: { nullable?: boolean; defaultValue?: unknown; description: string }): void =>
    Field(type, options)(declared.prototype, name);
  declare('where', () => where, { nullable: true, description: 'Which records, as rows of cells are filtered.' });
  declare('cell', () => ID, { nullable: true, description: '`Cell.id` of a cell of this fact: the records that it is summed from, whatever it was grouped and filtered by. With `where`, those that meet both.' });
  declare('role', () => RatioRoleEnum, { defaultValue: 'DENOMINATOR', description: 'Where the cell is a ratio: the records of which of its two numbers.' });
  declare('direction', () => SortDirectionEnum, { defaultValue: 'ASC', description: 'The earliest day first, or the latest.' });
  declare('first', () => Int, { defaultValue: 100, description: 'Records of this page, from 0 to 10,000.' });
  declare('after', () => String, { nullable: true, description: 'A cursor: only records behind it.' });
  declare('last', () => Int, { nullable: true, description: 'The last so many (before `before`) instead of the first, from 0 to 10,000: `first` is not looked at then.' });
  declare('before', () => String, { nullable: true, description: 'A cursor: only records before it.' });
  ArgsType()(declared);
  return declared;
}
