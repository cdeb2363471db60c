import type { Label } from '../model/index.js';
import type { Docket } from './judging/docket.js';
import { SAYS_NOTHING_OF_VALUES } from './outcome.js';

/** Why nothing could be judged of an edition's figures: there are none, or one, or nothing relates them, or nothing of what does applies. */
export function unjudgedReason(figures: number, { instances }: Docket): Label {
  if (figures === 0) return { zh: '没有数值', en: 'there are no figures' };
  if (figures === 1) return { zh: '无从判断：只有一个数值', en: 'nothing could be judged: there is only one figure' };
  const isRelated = instances.some(({ rule, touches }) => touches.size > 1 && !SAYS_NOTHING_OF_VALUES.has(rule));
  return isRelated
    ? { zh: `无从判断：${figures}个数值之间的关系均不适用`, en: `nothing could be judged: no relation between ${figures} figures applies` }
    : { zh: `无从判断：${figures}个数值之间没有找到关系`, en: `nothing could be judged: no relation found between ${figures} figures` };
}
