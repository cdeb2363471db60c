import type { ValidationRule } from 'graphql';
import { countExpanded } from '../guard/countExpanded.js';
import { countWritten } from '../guard/countWritten.js';
import { refusals } from '../guard/refusals.js';

/**
 * Refuses documents beyond the limits, before anything is executed. It is a validation rule, so an accepted
 * document is measured once and remembered with its validation.
 */
export const documentGuard: ValidationRule = (context) => ({
  Document(document) {
    const counts = { ...countWritten(document), ...countExpanded(document) };
    for (const error of refusals(counts)) context.reportError(error);
    return undefined;
  },
});
