import { Field, InputType } from 'type-graphql';
import type { Catalogue, Fact } from '../../model/index.js';
import { pascalCase } from '../../text/index.js';
import { NumberFilterInput } from '../inputs/filters.js';
import type { InputClass } from '../inputs/operatorInput.js';
import { describeMeasure } from '../present/index.js';

/** `<Fact>Having`: conditions on the values of a row. */
export function havingInputOf(fact: Fact, catalogue: Catalogue): InputClass {
  const having = class {};
  for (const measure of fact.measures) Field(() => NumberFilterInput, { nullable: true, description: describeMeasure(measure, catalogue) })(having.prototype, measure.name);
  Field(() => [having], { nullable: true, description: 'All of these hold.' })(having.prototype, 'and');
  Field(() => [having], { nullable: true, description: 'At least one of these holds.' })(having.prototype, 'or');
  InputType(`${pascalCase(fact.name)}Having`, { description: `Conditions on the values of a row of ${fact.name}; all that is given must hold.` })(having);
  return having;
}
