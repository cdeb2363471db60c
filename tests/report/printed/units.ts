import type { Unit } from '../../../src/model/index.js';

export const ITEM: Unit = { code: 'ITEM', label: { zh: '件', en: 'requests' }, quantity: 'count', printed: ['件'] };
export const TIME: Unit = { code: 'TIME', label: { zh: '件次', en: 'times' }, quantity: 'count', printed: ['件次'] };
export const RATE: Unit = { code: 'RATE', label: { zh: '%', en: '%' }, quantity: 'rate', printed: ['%'] };
export const SECOND: Unit = { code: 'SECOND', label: { zh: '秒', en: 's' }, quantity: 'duration', printed: ['秒'] };
