import { ONE, ZERO } from '../../interval/index.js';
import type { Assertion, Instance } from '../outcome.js';

/** The title of a source and its text name the same month or quarter. */
export const period: Assertion = {
  rule: 'period',
  label: { zh: '标题与正文所指时段一致', en: 'Title and text name the same period' },
  instances: ({ structure }) => {
    const named = structure.read?.titlePeriod ?? null;
    if (named === null) return [];
    const { title, text, agree } = named;
    const id = `period: ${title.printed} ~ ${text.printed}`;
    const instance: Instance = {
      id, rule: 'period', touches: new Set(),
      judge: () => ({
        id, rule: 'period', verdict: agree ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MINOR', terms: [], gap: agree ? ZERO : ONE, reliedOnRounding: false, power: null, note: null, hint: null,
        certificate: `${title.printed} ${agree ? '=' : '≠'} ${text.printed}`,
      }),
    };
    return [instance];
  },
};
