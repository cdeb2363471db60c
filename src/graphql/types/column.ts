import { Field, ObjectType } from 'type-graphql';
import type { TableColumn } from '../table.js';

/** A column of the rectangle. */
@ObjectType('Column', { description: 'A column of the rectangle.' })
export class ColumnObject {
  readonly #column: TableColumn;

  constructor(column: TableColumn) {
    this.#column = column;
  }

  @Field(() => String, { description: 'Unique in its table, the same in every language.' })
  name(): string {
    return this.#column.name;
  }

  @Field(() => String, { description: 'Its heading for people.' })
  label(): string {
    return this.#column.label;
  }

  @Field(() => String, { description: 'TEXT or DECIMAL.' })
  type(): string {
    return this.#column.type;
  }

  @Field(() => String, { nullable: true, description: 'The unit of its numbers; null where it holds none, or they differ.' })
  unit(): string | null {
    return this.#column.unit;
  }

  @Field(() => String, { description: 'DIMENSION, MEASURE, CHANGE or SHARE.' })
  role(): string {
    return this.#column.role;
  }
}
