import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Question } from '../../query/index.js';

/** What is kept of one field at most: questions for so many variables, none of which have a longer text. */
const MOST = { variables: 20, text: 2_000 } as const;

/**
 * The questions that fields of documents ask, each read once: the server keeps a document that comes often, and a field of
 * it asks the same wherever its variables are the same. They are forgotten with the document.
 */
export class QuestionsRead {
  readonly #questions = new WeakMap<FieldNode, Map<string, Question>>();

  /** The question of the field that is being resolved. @throws what `read` throws. */
  of({ fieldNodes: [field, second], variableValues }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'variableValues'>, read: () => Question): Question {
    if (field === undefined || second !== undefined) return read();
    const variables = JSON.stringify(variableValues);
    if (variables.length > MOST.text) return read();
    const known = this.#questions.get(field) ?? new Map<string, Question>();
    const question = known.get(variables) ?? read();
    if (known.size < MOST.variables) known.set(variables, question);
    this.#questions.set(field, known);
    return question;
  }
}
