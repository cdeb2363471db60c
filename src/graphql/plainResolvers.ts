import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Loose = Readonly<Record<string, unknown>>;
type Parameter = (args: Loose, context: unknown) => unknown;
type Declared = NonNullable<ReturnType<typeof getMetadataStorage>['objectTypes'][number]['fields']>[number];
type DeclaredParameter = NonNullable<Declared['params']>[number];

/** Reads one parameter without waiting; null for one that the library has to make, such as an input object. */
function parameterOf(parameter: DeclaredParameter): Parameter | null {
  if (parameter.kind === 'context' && parameter.propertyName === undefined) return (_, context) => context;
  if (parameter.kind !== 'arg') return null;
  const type = parameter.getType();
  return getMetadataStorage().inputTypes.some(({ target }) => target === type) ? null : (args) => args[parameter.name];
}

/** Calls a member of what is resolved, or reads it where it is no method. */
function resolverOf(member: string, parameters: readonly Parameter[]): GraphQLFieldResolver<Loose, unknown, Loose> {
  return (root, args, context) => {
    const found = root[member];
    const value: unknown = typeof found === 'function' ? Reflect.apply(found, root, parameters.map((read) => read(args, context))) : found;
    return value;
  };
}

/**
 * Lets the fields of objects be resolved directly where they take nothing but plain values. The library waits for every
 * argument as if it might be validated, so that a label costs two promises; GraphQL itself has checked them by then.
 */
export function resolvePlainly(schema: GraphQLSchema): void {
  for (const { name, fields = [] } of getMetadataStorage().objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of fields) {
      const parameters = [...(field.params ?? [])].sort((a, b) => a.index - b.index).map(parameterOf);
      const defined = type.getFields()[field.schemaName];
      if (defined === undefined || parameters.includes(null)) continue;
      defined.resolve = resolverOf(field.name, parameters.filter((each) => each !== null));
    }
  }
}
