import type { Unit } from '../src/model/index.js';

/** The units that figures are printed in, with the measure words that stand for them. */
export const units: readonly Unit[] = [
  { code: 'ITEM', label: { zh: '件', en: 'requests' }, quantity: 'count', printed: ['件', '条工单'] },
  { code: 'TIME', label: { zh: '件次', en: 'times' }, quantity: 'count', printed: ['件次'] },
  { code: 'CALL', label: { zh: '通', en: 'calls' }, quantity: 'count', printed: ['通', '个电话'] },
  { code: 'PERSON', label: { zh: '人', en: 'people' }, quantity: 'count', printed: ['人', '位', '名'] },
  { code: 'ORGANISATION', label: { zh: '家', en: 'organisations' }, quantity: 'count', printed: ['家'] },
  { code: 'ENTRY', label: { zh: '条', en: 'entries' }, quantity: 'count', printed: ['条'] },
  { code: 'PAIR', label: { zh: '对', en: 'question-answer pairs' }, quantity: 'count', printed: ['对'] },
  { code: 'VIEW', label: { zh: '次', en: 'views' }, quantity: 'count', printed: ['次', '条次', '对次'] },
  { code: 'SERIES', label: { zh: '个系列', en: 'series' }, quantity: 'count', printed: ['系列', '个系列', '类', '大类'] },
  { code: 'CASE', label: { zh: '个', en: 'cases' }, quantity: 'count', printed: ['个', '例'] },
  { code: 'SECOND', label: { zh: '秒', en: 's' }, quantity: 'duration', printed: ['秒'] },
  { code: 'RATE', label: { zh: '%', en: '%' }, quantity: 'rate', printed: ['%'] },
];
