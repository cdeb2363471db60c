import { cleanLabel } from '../words.js';
import type { Reader } from './reader.js';

const LONGEST_TOPIC = 24;

/** Characters that number a section. */
const NUMBERED = /^\s*\(?[一二三四五六七八九十]{1,3}[)、.]/;

/** What the sentence before one that names nothing is about, as in 供暖类诉求大幅回落。全月318件; empty where it is long, or has figures of its own. */
export function topicBefore(reader: Reader, index: number): string {
  const all = reader.plain.slice(reader.amounts[index - 1]?.end ?? 0, reader.amounts[index]?.start ?? 0);
  const sentences = all.split(/[。!?]/);
  const topic = sentences.length < 2 || (index > 0 && sentences.length < 3) ? '' : cleanLabel((sentences.at(-2) ?? '').replace(NUMBERED, ''));
  return topic.length > LONGEST_TOPIC || /[,;:]/.test(topic) ? '' : topic;
}
