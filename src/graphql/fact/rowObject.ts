import { Field, ID, ObjectType } from 'type-graphql';
import type { Row } from '../../cells/index.js';
import type { Catalogue, Fact, Measure } from '../../model/index.js';
import { pascalCase } from '../../text/index.js';
import { rowName } from '../names/rowName.js';
import { describeMeasure } from '../present/index.js';
import { CellObject } from '../types/cell.js';
import type { DeclaredEnum } from '../types/declareEnum.js';
import { RowKindEnum } from '../types/enums.js';
import { NodeObject } from '../types/node.js';
import type { Answered } from './answered.js';
import type { KeyClass } from './keyObject.js';

/** The class of a fact's rows. */
export type RowClass = new (row: Row, answered: Answered) => NodeObject;

/** `<Fact>Row`: a key, and one cell a measure. */
export function rowObjectOf(fact: Fact, catalogue: Catalogue, dimension: DeclaredEnum, Key: KeyClass): RowClass {
  @ObjectType(`${pascalCase(fact.name)}Row`, { implements: NodeObject, description: `A row of ${fact.name}: its key, and one cell a measure.` })
  class FactRow extends NodeObject {
    readonly #row: Row;
    readonly #answered: Answered;

    constructor(row: Row, answered: Answered) {
      super();
      this.#row = row;
      this.#answered = answered;
    }

    @Field(() => ID, { description: 'Tells the question and the row: the same in every order and on every page.' })
    override id(): string {
      return rowName(this.#row, this.#answered.question);
    }

    @Field(() => RowKindEnum, { description: 'An ordinary row, or which kind of summary.' })
    kind(): string {
      return this.#row.kind;
    }

    @Field(() => [dimension], { description: 'Dimensions rolled up in this row.' })
    rolledUp(): string[] {
      return this.#row.rolledUp.map(({ name }) => name);
    }

    @Field(() => Key, { description: 'What the row is about.' })
    key(): object {
      return new Key(this.#row);
    }

    static cell(row: FactRow, measure: Measure): CellObject {
      return new CellObject(row.#row.cell(measure), row.#answered.answer.asked.basis);
    }
  }
  for (const measure of fact.measures) {
    Field(() => CellObject, { description: describeMeasure(measure, catalogue) })(FactRow.prototype, measure.name);
    Object.defineProperty(FactRow.prototype, measure.name, { get(this: FactRow) { return FactRow.cell(this, measure); } });
  }
  return FactRow;
}
