import { visit, type DocumentNode } from 'graphql';
import type { Counts } from './limits.js';

/** Counts what a document spells out, each thing once, wherever it stands: aliases (of `__typename` too), directives, literals. */
export function countWritten(document: DocumentNode): Counts {
  const counts = { operations: 0, aliases: 0, directives: 0, directivesInOnePlace: 0, listLength: 0, objectFields: 0, values: 0, valueDepth: 0 };
  let valueDepth = 0;
  const open = (size: number): void => {
    counts.values += size;
    valueDepth += 1;
    counts.valueDepth = Math.max(counts.valueDepth, valueDepth);
  };
  const leave = (): void => {
    valueDepth -= 1;
  };
  visit(document, {
    OperationDefinition() {
      counts.operations += 1;
    },
    Field({ alias }) {
      if (alias !== undefined) counts.aliases += 1;
    },
    Directive(_directive, _key, together) {
      counts.directives += 1;
      if (Array.isArray(together)) counts.directivesInOnePlace = Math.max(counts.directivesInOnePlace, together.length);
    },
    ListValue: {
      enter({ values }) {
        counts.listLength = Math.max(counts.listLength, values.length);
        open(values.length);
      },
      leave,
    },
    ObjectValue: {
      enter({ fields }) {
        counts.objectFields = Math.max(counts.objectFields, fields.length);
        open(fields.length);
      },
      leave,
    },
  });
  return counts;
}
