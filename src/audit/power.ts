import type { Label } from '../model/index.js';
import type { Outcome } from './outcome.js';

/** Rules whose errors have no size, and why. */
const NO_SIZE: ReadonlyMap<string, Label> = new Map([
  ['direction', { zh: '方向只有对错，没有大小', en: 'a direction is right or wrong: its error has no size' }],
  ['period', { zh: '时段只有对错，没有大小', en: 'a period is right or wrong: its error has no size' }],
  ['comparable', { zh: '比较的是单位、时期与口径，不是大小', en: 'units, periods and scopes are compared, no sizes' }],
  ['tokens-read', { zh: '核对的是文字是否读懂，不是大小', en: 'what is judged is whether a text was read, no size' }],
  ['ranking', { zh: '用词或只有一端的数值没有给出可度量的先后', en: 'the words, or figures with one end only, set no order that could be measured' }],
  ['dash', { zh: '“—”没有给出可能有误的数值，只能排除部分含义', en: '— states no number that could be wrong: meanings are struck out' }],
]);

const NO_END: Label = { zh: '印刷内容没有给出界限，任何大小的误差都不会被发现', en: 'what is printed sets no limit, so that no error of whatever size would have been noticed' };

/** Why a consistent verdict has no power; null where it has, and for other verdicts. */
export function whyNoPower({ verdict, power, rule, note }: Outcome): Label | null {
  return verdict !== 'CONSISTENT' || power !== null ? null : (NO_SIZE.get(rule) ?? note ?? NO_END);
}
