import { answer, type Answer } from '../../answer.js';
import { HotlineError } from '../../errors/index.js';
import type { Question } from '../../query/index.js';
import type { Context } from '../context.js';

// Mistakes of the selection under an id, not of the id.
const OF_THE_SELECTION: ReadonlySet<string | undefined> = new Set(['change.from', 'share.along']);

function isOfTheId(error: unknown): boolean {
  return error instanceof HotlineError && error.kind === 'user' && !OF_THE_SELECTION.has(error.details.place?.path);
}

/**
 * Answers the question that an id stands for; null where the id speaks of something that is not there.
 * @throws a user error about what is selected under the id.
 */
export async function answerOfName(question: Question, context: Context): Promise<Answer | null> {
  try {
    return await answer(question, context);
  } catch (error) {
    if (isOfTheId(error)) return null;
    throw error;
  }
}
