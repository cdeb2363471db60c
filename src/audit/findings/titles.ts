import type { Verdict } from '../../cells/index.js';
import type { Figure, Label } from '../../model/index.js';
import { ASSERTIONS } from '../assertions/index.js';
import type { Outcome } from '../outcome.js';
import { figureName } from '../sheet/figureName.js';

const WORDS: Readonly<Record<Verdict, Label>> = {
  CONSISTENT: { zh: '成立', en: 'holds' },
  INCONSISTENT: { zh: '不成立', en: 'does not hold' },
  UNDETERMINED: { zh: '未能判定', en: 'undetermined' },
  NOT_APPLICABLE: { zh: '不适用', en: 'does not apply' },
};

const WORST: readonly Verdict[] = ['INCONSISTENT', 'UNDETERMINED', 'CONSISTENT', 'NOT_APPLICABLE'];

/** What a finding is about, in one line: the figure in question and the rule that it breaks. */
export function titleOf(outcomes: readonly Outcome[], figures: ReadonlyMap<string, Figure>): Label {
  const [first] = outcomes;
  const label = ASSERTIONS.find(({ rule }) => rule === first?.rule)?.label ?? { zh: '', en: '' };
  const figure = figures.get(first?.terms[0]?.figure ?? '');
  const name = figure === undefined ? { zh: first?.id ?? '', en: first?.id ?? '' } : figureName(figure);
  const isOfSource = first !== undefined && first.terms.length === 0;
  const verdict = WORDS[WORST.find((each) => outcomes.some((outcome) => outcome.verdict === each)) ?? 'NOT_APPLICABLE'];
  if (isOfSource) return { zh: `${label.zh}——${verdict.zh}`, en: `${label.en} – ${verdict.en}` };
  return {
    zh: `“${name.zh}”：${label.zh}——${verdict.zh}`,
    en: `"${name.en}": ${label.en.charAt(0).toLowerCase()}${label.en.slice(1)} – ${verdict.en}`,
  };
}
