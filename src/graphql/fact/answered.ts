import type { Answer } from '../../answer.js';
import type { Question } from '../../query/index.js';

/** A question with its answer. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}
