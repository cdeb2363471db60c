import type { Quantity, Unit } from '../../model/index.js';

/** A word behind a number that says what it counts or measures. */
export interface MeasureWord {
  readonly word: string;
  readonly quantity: Quantity;
}

const COUNTS = [
  '件次', '人次', '条次', '对次', '家次', '批次', '班次', '篇次', '场次', '车次', '万次', '通次', '大类', '小类', '个类', '平方米', '公里', '万元', '元',
  '件', '个', '条', '通', '次', '名', '人', '位', '家', '户', '对', '期', '篇', '份', '起', '例', '宗', '项', '封', '批', '台', '部', '场', '座', '张', '本', '种', '类', '幢', '处', '辆', '只', '席', '单', '笔', '句', '段', '问', '轮', '组', '支', '套', '则', '字', '款', '路', '间', '棵', '吨', '米', '面', '幅', '块', '栋', '所', '列', '倍',
];
const DURATIONS = ['个工作日', '工作日', '个小时', '小时', '分钟', '秒钟', '秒', '天', '日', '分'];
const ENGLISH = [
  'requests', 'request', 'calls', 'call', 'cases', 'case', 'complaints', 'complaint', 'people', 'persons', 'items', 'item', 'enquiries', 'inquiries', 'tickets', 'work orders', 'orders', 'messages', 'letters', 'entries', 'questions', 'visits', 'views', 'agents', 'operators', 'seats', 'departments', 'organisations', 'organizations', 'reports', 'suggestions', 'topics', 'issues', 'responses', 'times',
];
const ENGLISH_DURATIONS = ['seconds', 'second', 'minutes', 'minute', 'hours', 'hour', 'working days', 'days', 'day'];

const longestFirst = (a: MeasureWord, b: MeasureWord): number => b.word.length - a.word.length;

/** The measure words that are known, a longer one before its beginning. */
export const MEASURE_WORDS: readonly MeasureWord[] = [
  ...[...COUNTS, ...ENGLISH].map((word): MeasureWord => ({ word, quantity: 'count' })),
  ...[...DURATIONS, ...ENGLISH_DURATIONS].map((word): MeasureWord => ({ word, quantity: 'duration' })),
].sort(longestFirst);

/** A plural counts what it names; these end in s and are none. */
const ENGLISH_PLURAL = /^(?!(?:was|has|is|as|its|this|thus|less|versus|across|per|plus|minus|years?|months?|weeks?|quarters?|percentage|points)\b)[a-z]{3,20}s\b(?!')/;

/** The measure word that a text begins with, or null. `个百分点` is none. */
export function measureWordAtFront(text: string): MeasureWord | null {
  if (/^个?百分[点比]/.test(text)) return null;
  const known = MEASURE_WORDS.find(({ word }) => text.startsWith(word) && !(/[a-z]$/.test(word) && /^[a-z]/i.test(text.slice(word.length))));
  if (known !== undefined) return known;
  const plural = ENGLISH_PLURAL.exec(text)?.[0];
  return plural === undefined ? null : { word: plural, quantity: 'count' };
}

/** The code of the unit of a rate. */
export const RATE_UNIT = '%';

/**
 * The unit that a printed measure word stands for, named by the word itself. What is counted in fractions, as in
 * 5.52人 per hundred thousand, measures; its code says so with a tilde.
 */
export function unitOf(word: string, quantity: Quantity): Unit {
  const code = quantity === 'rate' ? RATE_UNIT : quantity === 'duration' && !isDuration(word) ? `~${word}` : word;
  return { code, label: { zh: word, en: word }, quantity, printed: word === '' ? [] : [word] };
}

function isDuration(word: string): boolean {
  return MEASURE_WORDS.some((each) => each.word === word && each.quantity === 'duration');
}
