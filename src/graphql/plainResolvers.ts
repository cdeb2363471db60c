import { isObjectType, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Loose = Readonly<Record<string, unknown>>;
type Parameter = (args: Loose, context: unknown, info: GraphQLResolveInfo) => unknown;
type Declared = NonNullable<ReturnType<typeof getMetadataStorage>['objectTypes'][number]['fields']>[number];
type DeclaredParameter = NonNullable<Declared['params']>[number];
type Resolve = GraphQLFieldResolver<Loose, unknown, Loose>;

/** Reads one parameter without waiting; null for one that the library has to make, such as an input object by itself. */
function parameterOf(parameter: DeclaredParameter): Parameter | null {
  if (parameter.kind === 'context' && parameter.propertyName === undefined) return (_, context) => context;
  if (parameter.kind === 'info') return (_args, _context, info) => info;
  // Classes of arguments declare what GraphQL checks, and have nothing of their own.
  if (parameter.kind === 'args') return (args) => args;
  if (parameter.kind !== 'arg') return null;
  const type = parameter.getType();
  return getMetadataStorage().inputTypes.some(({ target }) => target === type) ? null : (args) => args[parameter.name];
}

/** Reads all parameters in their order; null where one of them cannot be read so. */
function parametersOf(declared: readonly DeclaredParameter[] = []): readonly Parameter[] | null {
  const parameters = [...declared].sort((a, b) => a.index - b.index).map(parameterOf);
  const plain = parameters.filter((each) => each !== null);
  return plain.length < parameters.length ? null : plain;
}

/** Calls a member of an object, of what is resolved unless given, or reads it where it is no method. */
function resolverOf(member: string, parameters: readonly Parameter[], given?: object): Resolve {
  return (root, args, context, info) => {
    const self = given ?? root;
    const found: unknown = Reflect.get(self, member);
    const value: unknown = typeof found === 'function' ? Reflect.apply(found, self, parameters.map((read) => read(args, context, info))) : found;
    return value;
  };
}

/**
 * Lets the fields of objects and the queries of some resolvers be answered directly where they take nothing but plain values.
 * The library waits for every argument as if it might be validated, so that a label costs two promises; GraphQL itself has
 * checked them by then.
 */
export function resolvePlainly(schema: GraphQLSchema, resolvers: readonly (new () => object)[]): void {
  const { objectTypes, queries } = getMetadataStorage();
  const fields = objectTypes.flatMap(({ name, fields: own = [] }) => own.map((field) => ({ type: name, field: field.schemaName, member: field.name, params: field.params, self: undefined })));
  const answers = resolvers.flatMap((Resolver) => {
    const self = new Resolver();
    return queries.filter(({ target }) => target === Resolver).map((query) => ({ type: schema.getQueryType()?.name ?? '', field: query.schemaName, member: query.methodName, params: query.params, self }));
  });
  for (const { type: name, field, member, params, self } of [...fields, ...answers]) {
    const type = schema.getType(name);
    const defined = isObjectType(type) ? type.getFields()[field] : undefined;
    const parameters = parametersOf(params);
    if (defined !== undefined && parameters !== null) defined.resolve = resolverOf(member, parameters, self);
  }
}
