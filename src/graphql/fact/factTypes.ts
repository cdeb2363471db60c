import type { Catalogue, Fact } from '../../model/index.js';
import type { InputClass } from '../inputs/operatorInput.js';
import { dimensionEnumOf } from './dimensionEnum.js';
import { factArgumentsOf } from './factArguments.js';
import { factResolverOf, type ResolverClass } from './factResolver.js';
import { havingInputOf } from './havingInput.js';
import { keyObjectOf } from './keyObject.js';
import { measureEnumOf } from './measureEnum.js';
import { orderInputOf } from './orderInput.js';
import { resultObjectOf } from './resultObject.js';
import { rowObjectOf, type RowClass } from './rowObject.js';
import { whereInputOf } from './whereInput.js';

/** What the API makes of a fact. */
export interface FactTypes {
  readonly fact: Fact;
  readonly Row: RowClass;
  readonly Where: InputClass;
  readonly Resolver: ResolverClass;
}

/** Makes every type of a fact, and the query field that answers with them. */
export function factTypesOf(fact: Fact, catalogue: Catalogue): FactTypes {
  const dimension = dimensionEnumOf(fact, catalogue);
  const measure = measureEnumOf(fact, catalogue);
  const where = whereInputOf(fact, catalogue);
  const having = havingInputOf(fact, catalogue);
  const order = orderInputOf(fact, dimension, measure);
  const Row = rowObjectOf(fact, catalogue, dimension, keyObjectOf(fact, catalogue));
  const Arguments = factArgumentsOf({ dimension, where, having, order });
  return { fact, Row, Where: where, Resolver: factResolverOf(fact, catalogue, Arguments, resultObjectOf(fact, Row)) };
}
