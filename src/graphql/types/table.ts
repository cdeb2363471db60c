import { Field, ObjectType } from 'type-graphql';
import type { Table } from '../table.js';
import { ColumnObject } from './column.js';

/** The same rows as a rectangle. */
@ObjectType('Table', { description: 'The same rows as a rectangle, for spreadsheets and BI tools.' })
export class TableObject {
  readonly #table: Table;
  readonly #csvUrl: string;

  constructor(table: Table, csvUrl: string) {
    this.#table = table;
    this.#csvUrl = csvUrl;
  }

  @Field(() => [ColumnObject], { description: 'The columns, from left to right.' })
  columns(): ColumnObject[] {
    return this.#table.columns.map((column) => new ColumnObject(column));
  }

  @Field(() => [[String]], { nullable: 'items', description: 'The rows; each as long as `columns`. Numbers are exact decimals, null where they are missing.' })
  rows(): Table['rows'] {
    return this.#table.rows;
  }

  @Field(() => String, { description: 'The address of the same rows as a CSV file.' })
  csvUrl(): string {
    return this.#csvUrl;
  }
}
