import { ArgsType, Field, Int } from 'type-graphql';
import type { Basis, OrderInput, Totals } from '../../query/index.js';
import { EditionSelectorInput } from '../inputs/editionSelector.js';
import type { InputClass } from '../inputs/operatorInput.js';
import type { DeclaredEnum } from '../types/declareEnum.js';
import { BasisEnum, TotalsEnum } from '../types/enums.js';

/** The arguments of a fact's query, as GraphQL has checked them; names are those of the catalogue. */
export class FactArguments {
  declare readonly groupBy: readonly string[];
  declare readonly where: object | null | undefined;
  declare readonly having: object | null | undefined;
  declare readonly orderBy: readonly { readonly [Key in keyof OrderInput]: OrderInput[Key] | null }[] | null | undefined;
  declare readonly totals: Totals;
  declare readonly basis: Basis | null | undefined;
  declare readonly edition: EditionSelectorInput | null | undefined;
  declare readonly first: number;
  declare readonly after: string | null | undefined;
}

/** The types that the arguments of a fact are made of. */
export interface ArgumentTypes {
  readonly dimension: DeclaredEnum;
  readonly where: InputClass;
  readonly having: InputClass;
  readonly order: InputClass;
}

/** The arguments of one fact's query. */
export function factArgumentsOf({ dimension, where, having, order }: ArgumentTypes): typeof FactArguments {
  const declared = class extends FactArguments {};
  const declare = (name: keyof FactArguments, type: () => object, options: { nullable?: boolean; defaultValue?: unknown; description: string }): void =>
    Field(type, options)(declared.prototype, name);
  declare('groupBy', () => [dimension], { defaultValue: ['year'], description: 'What a row is one of; empty for a single row over everything.' });
  declare('where', () => where, { nullable: true, description: 'Which part of the fact to answer for.' });
  declare('having', () => having, { nullable: true, description: 'Which rows to keep; totals follow it.' });
  declare('orderBy', () => [order], { nullable: true, description: 'The order of rows; that of the calendar and of the catalogue unless given. Order and paging change no number.' });
  declare('totals', () => TotalsEnum, { defaultValue: 'NONE', description: 'Which summary rows to add.' });
  declare('basis', () => BasisEnum, { nullable: true, description: 'Answer with numbers of this basis only; the most precise of either unless given.' });
  declare('edition', () => EditionSelectorInput, { nullable: true, description: 'Which editions may answer; all unless given.' });
  declare('first', () => Int, { defaultValue: 100, description: 'Member rows of this page, from 0 to 10,000.' });
  declare('after', () => String, { nullable: true, description: '`endCursor` of the page before.' });
  ArgsType()(declared);
  return declared;
}
