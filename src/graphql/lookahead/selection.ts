import {
  getArgumentValues, getDirectiveValues, getNamedType, GraphQLIncludeDirective, GraphQLSkipDirective, isInterfaceType, isObjectType, Kind,
  type FieldNode, type GraphQLNamedType, type GraphQLResolveInfo, type SelectionNode, type SelectionSetNode,
} from 'graphql';

/** What a selection is read against: the parts of `info` that do not change from field to field. */
export type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A field that will be answered, with its arguments as the resolver will see them. */
export interface SelectedField {
  readonly name: string;
  /** Its alias, or its name. */
  readonly key: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
}

/**
 * The fields selected at one place, read through aliases, fragments, `@include` and `@skip`.
 * Fields of every type condition are told: looking ahead may read too much, never too little.
 */
export class Selection {
  #fields: readonly SelectedField[] | null = null;

  constructor(private readonly document: Document, private readonly type: GraphQLNamedType, private readonly sets: readonly SelectionSetNode[]) {}

  /** What is selected under the field that is being resolved. */
  static of(info: GraphQLResolveInfo): Selection {
    return new Selection(info, getNamedType(info.returnType), setsOf(info.fieldNodes));
  }

  /** The selected fields; the same field twice where it has two aliases. */
  fields(): readonly SelectedField[] {
    this.#fields ??= this.sets.flatMap((set) => this.#inSet(set, this.type, new Set()));
    return this.#fields;
  }

  /** The selected fields of a name. */
  named(name: string): readonly SelectedField[] {
    return this.fields().filter((field) => field.name === name);
  }

  /** What is selected under any field of a name, taken together. */
  under(...names: readonly string[]): Selection {
    const found = this.fields().filter(({ name }) => names.includes(name)).map(({ selection }) => selection);
    return new Selection(this.document, found[0]?.type ?? this.type, found.flatMap(({ sets }) => sets));
  }

  #inSet(set: SelectionSetNode, type: GraphQLNamedType, seen: Set<string>): SelectedField[] {
    return set.selections.filter((each) => this.#included(each)).flatMap((each) => {
      if (each.kind === Kind.FIELD) return this.#field(each, type);
      if (each.kind === Kind.INLINE_FRAGMENT) return this.#inSet(each.selectionSet, this.#conditioned(each.typeCondition?.name.value, type), seen);
      const fragment = this.document.fragments[each.name.value];
      if (fragment === undefined || seen.has(each.name.value)) return [];
      seen.add(each.name.value);
      return this.#inSet(fragment.selectionSet, this.#conditioned(fragment.typeCondition.name.value, type), seen);
    });
  }

  #field(field: FieldNode, type: GraphQLNamedType): SelectedField[] {
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    if (definition === undefined) return [];
    const { document } = this;
    return [{
      name: field.name.value,
      key: field.alias?.value ?? field.name.value,
      get arguments() { return getArgumentValues(definition, field, document.variableValues); },
      selection: new Selection(document, getNamedType(definition.type), setsOf([field])),
    }];
  }

  #conditioned(name: string | undefined, type: GraphQLNamedType): GraphQLNamedType {
    return name === undefined ? type : (this.document.schema.getType(name) ?? type);
  }

  #included(selected: SelectionNode): boolean {
    if (selected.directives === undefined || selected.directives.length === 0) return true;
    const { variableValues } = this.document;
    return getDirectiveValues(GraphQLSkipDirective, selected, variableValues)?.['if'] !== true
      && getDirectiveValues(GraphQLIncludeDirective, selected, variableValues)?.['if'] !== false;
  }
}

function setsOf(fields: readonly FieldNode[]): SelectionSetNode[] {
  return fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
}
