import type { Label } from '../../model/index.js';
import { ASSERTIONS } from '../assertions/index.js';
import type { Outcome } from '../outcome.js';

/** What a finding is about, in one line: the figure in question and the rule that it breaks. */
export function titleOf(outcomes: readonly Outcome[]): Label {
  const [first] = outcomes;
  const label = ASSERTIONS.find(({ rule }) => rule === first?.rule)?.label ?? { zh: '', en: '' };
  const figure = first?.terms[0]?.figure ?? first?.id ?? '';
  const undetermined = outcomes.every(({ verdict }) => verdict === 'UNDETERMINED');
  return {
    zh: `“${figure}”:${label.zh}——${undetermined ? '未能判定' : '不成立'}`,
    en: `"${figure}": ${label.en.charAt(0).toLowerCase()}${label.en.slice(1)} – ${undetermined ? 'undetermined' : 'does not hold'}`,
  };
}
