import { registerEnumType } from 'type-graphql';

/** An enum of the API; each value stands for itself. */
export type DeclaredEnum = Readonly<Record<string, string>>;

/** Declares an enum of the API: value → what it means. */
export function declareEnum(name: string, description: string, values: Readonly<Record<string, string>>): DeclaredEnum {
  return declareNames(name, description, Object.entries(values).map(([value, meaning]) => ({ spelling: value, value, description: meaning })));
}

/** Declares an enum whose values stand for names of the catalogue. */
export function declareNames(
  name: string, description: string, names: readonly { readonly spelling: string; readonly value: string; readonly description: string }[],
): DeclaredEnum {
  const declared: DeclaredEnum = Object.fromEntries(names.map(({ spelling, value }) => [spelling, value]));
  registerEnumType(declared, { name, description, valuesConfig: Object.fromEntries(names.map((each) => [each.spelling, { description: each.description }])) });
  return declared;
}
