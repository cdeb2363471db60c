import { Field, InputType } from 'type-graphql';
import type { Fact } from '../../model/index.js';
import { pascalCase } from '../../text/index.js';
import type { InputClass } from '../inputs/operatorInput.js';
import type { DeclaredEnum } from '../types/declareEnum.js';
import { OrderByEnum, SortDirectionEnum } from '../types/enums.js';

/** `<Fact>Order`: one key of the order of rows. */
export function orderInputOf(fact: Fact, dimension: DeclaredEnum, measure: DeclaredEnum): InputClass {
  const order = class {};
  Field(() => dimension, { nullable: true, description: 'What LABEL and CODE order by; the first one grouped unless named.' })(order.prototype, 'dimension');
  Field(() => measure, { nullable: true, description: 'What the others order by; the first measure of the fact unless named.' })(order.prototype, 'measure');
  Field(() => OrderByEnum, { defaultValue: 'VALUE', description: 'What to order by.' })(order.prototype, 'by');
  Field(() => SortDirectionEnum, { defaultValue: 'DESC', description: 'Which end comes first.' })(order.prototype, 'direction');
  InputType(`${pascalCase(fact.name)}Order`, { description: `One key of the order of rows of ${fact.name}.` })(order);
  return order;
}
