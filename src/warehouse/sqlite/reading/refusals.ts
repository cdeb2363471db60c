import { userError, type HotlineError } from '../../../errors/index.js';

/** What is said to who asked for more than can be read in time. */
export function tooSlow(milliseconds: number): HotlineError {
  return userError('DEADLINE_EXCEEDED', `reading the rows that this question needs takes longer than ${milliseconds / 1000} s; filter by more, or group by levels that a rollup keeps`, { data: { deadline: milliseconds } });
}

/** What is said to who asks while every reader is busy and enough are waiting. */
export function tooBusy(): HotlineError {
  return userError('TOO_BUSY', 'too many questions are waiting to be read; ask again in a second', { data: { retryAfter: 1 } });
}
