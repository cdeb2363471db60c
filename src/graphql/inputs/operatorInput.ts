import { Field, InputType } from 'type-graphql';

/** One operator of a filter, as the API shows it. */
export interface ShownOperator {
  readonly name: string;
  readonly list: boolean;
  readonly description: string;
}

/** A class that stands for an input of the API. */
export type InputClass = new () => object;

/** Declares a filter's input: one optional field an operator; all that are given must hold. */
export function operatorInput(name: string, description: string, operand: object, operators: readonly ShownOperator[]): InputClass {
  const declared = class {};
  for (const operator of operators) {
    Field(() => (operator.list ? [operand] : operand), { nullable: true, description: operator.description })(declared.prototype, operator.name);
  }
  InputType(name, { description })(declared);
  return declared;
}
