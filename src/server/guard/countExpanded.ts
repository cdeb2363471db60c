import { Kind, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Counts } from './limits.js';

/** What a selection set comes to once its fragments are put in place. */
interface Expansion {
  readonly fields: number;
  readonly rootFields: number;
  readonly schemaFields: number;
  readonly depth: number;
}

const NOTHING: Expansion = { fields: 0, rootFields: 0, schemaFields: 0, depth: 0 };

/** Counts what a document would execute, over all its operations. Each fragment is measured once; one that contains itself counts as nothing there. */
export function countExpanded(document: DocumentNode): Counts {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const measured = new Map<string, Expansion>();

  const ofFragment = (name: string): Expansion => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const selections = fragments.get(name);
    const expansion = selections === undefined ? NOTHING : ofSet(selections);
    measured.set(name, expansion);
    return expansion;
  };

  const ofSelection = (selection: SelectionNode): Expansion => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    const below = selection.selectionSet === undefined ? NOTHING : ofSet(selection.selectionSet);
    const schemaFields = below.schemaFields + (selection.name.value === '__schema' ? 1 : 0);
    return { fields: below.fields + 1, rootFields: 1, schemaFields, depth: below.depth + 1 };
  };

  const ofSet = (set: SelectionSetNode): Expansion => set.selections.map(ofSelection).reduce(together, NOTHING);

  return document.definitions
    .map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? ofSet(definition.selectionSet) : NOTHING))
    .reduce(together, NOTHING);
}

function together(a: Expansion, b: Expansion): Expansion {
  return {
    fields: a.fields + b.fields,
    rootFields: a.rootFields + b.rootFields,
    schemaFields: a.schemaFields + b.schemaFields,
    depth: Math.max(a.depth, b.depth),
  };
}
