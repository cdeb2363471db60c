import type { Label } from '../../model/index.js';
import type { Judgement } from '../outcome.js';

const READING: Label = {
  zh: '可能是读法有误（READING）：来源文字没有确切说明这一关系', en: 'the source may have been read wrongly (READING): its words do not settle that this relation is meant',
};

/** Where only one possible reading fails, the reading is doubted and not the figures. */
export function doubted<J extends Judgement>(open: boolean | undefined, judgement: J): J {
  return open === true && judgement.verdict === 'INCONSISTENT' ? { ...judgement, verdict: 'UNDETERMINED', severity: 'NOTE', note: READING, hint: null } : judgement;
}
