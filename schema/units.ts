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
  { code: 'VISIT', label: { zh: '人次', en: 'visits' }, quantity: 'count', printed: ['人次'] },
  { code: 'LETTER', label: { zh: '封', en: 'letters' }, quantity: 'count', printed: ['封'] },
  { code: 'ISSUE', label: { zh: '期', en: 'issues' }, quantity: 'count', printed: ['期'] },
  { code: 'SECOND', label: { zh: '秒', en: 's' }, quantity: 'duration', printed: ['秒', '秒钟'] },
  { code: 'MINUTE', label: { zh: '分钟', en: 'min' }, quantity: 'duration', printed: ['分钟', '分'] },
  { code: 'HOUR', label: { zh: '小时', en: 'h' }, quantity: 'duration', printed: ['小时', '个小时'] },
  { code: 'DAY', label: { zh: '天', en: 'days' }, quantity: 'duration', printed: ['天', '日'] },
  { code: 'WORKING_DAY', label: { zh: '个工作日', en: 'working days' }, quantity: 'duration', printed: ['个工作日', '工作日'] },
  { code: 'RATE', label: { zh: '%', en: '%' }, quantity: 'rate', printed: ['%'] },
];
