import { placeWithin, type Document, type Passage } from '../document/index.js';
import type { PrintedPeriod, TitlePeriod } from './rawReport.js';

const ORDINALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 };
/** A month or a quarter that is named whole: no date, no range, no month that is only compared with. */
const NAMED = /(?<![\d—–~～至到-])(?:((?:19|20)\d\d)\s*年\s*)?(?:(?<!\d)(1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])\s?月份?(?!\s*[\d—–~～至到-]|[一二三四五六七八九十])|第?([一二三四1-4])季度)/g;
/** Words by which a text says what time it speaks of: at the front of a sentence, or before 如下. */
const OPENING = /^[^。]*?现?将?[^。,，;；]*(?:通报|公布|报告|汇总|公示)如下|^\s*(?:(?:19|20)\d\d\s?年\s?)?(?:\d{1,2}\s?月份?|第?[一二三四1-4]季度)[,，]/;

interface NamedPeriod extends PrintedPeriod {
  readonly year: string | null;
  /** As in `month 3`. */
  readonly key: string;
}

function namedIn(passage: Passage, text: string): NamedPeriod[] {
  return [...text.matchAll(NAMED)].map((match): NamedPeriod => {
    const [printed, year, month, quarter] = match;
    const word = month ?? quarter ?? '';
    const { start, end } = placeWithin(passage, match.index, match.index + printed.length);
    return { printed: printed.trim(), start, end, year: year ?? null, key: `${month === undefined ? 'quarter' : 'month'} ${ORDINALS[word] ?? Number(word)}` };
  });
}

function isSame(a: NamedPeriod, b: NamedPeriod): boolean {
  return a.key === b.key && (a.year === null || b.year === null || a.year === b.year);
}

/** The one period that some words name; null where they name none, or several. */
function only(named: readonly NamedPeriod[]): NamedPeriod | null {
  const [first] = named;
  return first !== undefined && named.every((each) => isSame(each, first)) ? first : null;
}

const TITLE_LINES = 3;
const LONGEST_TITLE = 60;

/**
 * The month or quarter in the title of a document beside the one that its text says it speaks of. Null where either names
 * none or several. They part only where the text nowhere names the one of the title.
 */
export function titlePeriod({ blocks }: Document): TitlePeriod | null {
  const passages = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block]));
  const sentence = passages.findIndex(({ text }) => /[。;；]/.test(text) || text.length > LONGEST_TITLE);
  const titles = passages.slice(0, Math.min(TITLE_LINES, sentence < 0 ? TITLE_LINES : sentence));
  const body = passages.slice(titles.length);
  const title = only(titles.flatMap((passage) => namedIn(passage, passage.text)));
  const text = only(body.flatMap((passage) => namedIn(passage, OPENING.exec(passage.text)?.[0] ?? '')));
  if (title === null || text === null) return null;
  const agree = isSame(title, text) || body.some((passage) => namedIn(passage, passage.text).some((named) => isSame(named, title)));
  return { title: { printed: title.printed, start: title.start, end: title.end }, text: { printed: text.printed, start: text.start, end: text.end }, agree };
}
