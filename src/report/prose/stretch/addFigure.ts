import type { Amount } from '../amount.js';
import { labelOf } from '../label.js';
import { valueOf } from '../meaning.js';
import { topicBefore } from './topicBefore.js';
import { besideEarlier } from './earlierValue.js';
import { draft, type Reader } from './reader.js';

const NAMED_BARE = /(?:得分|评分|指数|数|量|计|为|共|达|是|有|:|：|率|received|handled|of|total|to)\s*$/;

/** English says behind a number of four digits or more what it counts, or what became of that: 1053200 were answered. */
const COUNTED_BEHIND = /^\s+(?:(?:were|was|have|has|had|are|said|remain(?:ed)?)\b|(?:[a-z'-]+ ){0,3}(?:requests?|calls?|cases?|contacts?|messages?|complaints?|enquiries|inquiries|orders?|reports?|visits?|people)\b)/i;

/** Of a sentence that only names what the next one counts. */
const LONGEST_TOPIC = 10;

/** A share right behind a number makes it a count. */
const SHARE_BEHIND = /^(?:\s*[(,]?\s*(?:占比?)?| (?:[a-z][a-z'/-]* ){1,4}\()\s*\d+(?:\.\d+)?\s*%/i;

/** So does a change in brackets. */
const CHANGE_BEHIND = /^\s*\(\s*(?:(?:同比|环比|[较比与][^\d()]{1,8})?(?:上升|增长|增加|下降|减少)|[↑↓▲▼])/;

/** What only says that something was done; what it was done with is in the sentence before: 城市管理。受理14,210件. */
const ONLY_DONE = /^(?:共)?(?:受理|接收|收到|办理|转办|派单|交办|接听)(?:诉求|工单|来电|件)?$/;

/** A name as its own sentence has it, with what the sentence before is about where it says too little. */
function named(reader: Reader, index: number, label: string): string {
  if (label === '') return topicBefore(reader, index);
  const topic = ONLY_DONE.test(label) ? topicBefore(reader, index) : '';
  return topic.length > LONGEST_TOPIC || /(?:情况|概况|总体|方面|运行|如下|数据|[年月季周])$/.test(topic) ? label : `${topic}${label}`;
}

/** Adds a figure; a bare number that nothing says to be one is not understood. */
export function addFigure(reader: Reader, index: number, amount: Amount, word: Amount | null, name: string | null): void {
  const gap = reader.gaps[index];
  const meant = amount.kind === 'bare' && word !== null ? { ...amount, word: word.word, quantity: word.quantity, kind: word.kind } : amount;
  const value = valueOf(meant);
  const after = reader.plain.slice(amount.end);
  const beside = name === null ? besideEarlier(reader, index, amount) : null;
  const label = name ?? beside?.label ?? (gap === undefined ? '' : named(reader, index, labelOf(gap, after)));
  const digits = reader.plain.slice(amount.start, amount.end);
  const isNamed = NAMED_BARE.test(gap?.words ?? '') || /,\d{3}/.test(digits) || (/^\d{4,}$/.test(digits) && COUNTED_BEHIND.test(after)) || (label !== '' && (SHARE_BEHIND.test(after) || CHANGE_BEHIND.test(after)));
  const bare = meant.kind === 'bare' && name === null && beside === null && !isNamed;
  if (value === null || bare) {
    reader.notUnderstood.push({ text: reader.text.slice(amount.start, amount.end), start: amount.start });
    return;
  }
  const figure = draft(reader, index, meant, label);
  reader.figures.push({ ...figure, ...value, standing: { ...figure.standing, earlierOf: beside?.earlierOf ?? null, earlierBase: beside?.base ?? null } });
}
