import { periodLevel, type Period } from '../../model/index.js';
import { simplify, type Block, type Document } from '../document/index.js';
import { statedPeriod } from './statedPeriod.js';

/** Something that was found in a document, with the words that say it. */
export interface Guess<T> {
  readonly value: T;
  readonly printed: string;
}

/** What a document says of itself; null where it does not. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: Guess<string> | null;
  readonly period: Guess<Period> | null;
  /** ISO 8601, to the day. */
  readonly publishedAt: Guess<string> | null;
}

/** Blocks at the front and at the end in which a publisher signs. */
const FRONT = 6;
const END = 4;
/** Characters of the opening paragraphs in which the period is looked for. */
const OPENING = 160;

const OFFICE = '(?:局|中心|办公室|政府|委员会|管委会|热线办|管理处|集团)';
const SIGNED = new RegExp(`^(?!报送|抄送|各|呈)[\\u4e00-\\u9fff0-9]{4,36}${OFFICE}(?:\\([^()]{4,36}\\))?$`);
const NAMED = new RegExp(`(?:(?:发布|发文|编制|编报|填报|制表|报送|统计|主办)(?:机构|单位|部门)|信息来源|来源|作者)[::]([\\u4e00-\\u9fff0-9]{3,36}?${OFFICE})(?=$|[^\\u4e00-\\u9fff]|(?:发布|成文|发文|更新)?(?:时间|日期)[::])`);
/** A day behind the name of who signs, on one line. */
const DAY_BEHIND = /((?:19|20)\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})日?$/;
const DATED = /(?:发布(?:时间|日期)|成文日期|发文日期|日期|时间)[::]?((?:19|20)\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})/;
const DATE = /^((?:19|20)\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})日?(?![-—–~至到日\d])/;

const plain = (text: string): string => simplify(text.normalize('NFKC').replaceAll(/\s+/g, ''));

function shortTexts(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? [] : [plain(block.text)]));
  return [...texts.slice(0, FRONT), ...texts.slice(Math.max(FRONT, texts.length - END))];
}

/** What stands above tables: where a document is a workbook, its title is there. */
function captionsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.before.map(({ text }) => plain(text)) : [])).slice(0, FRONT);
}

function publisherOf(texts: readonly string[]): Guess<string> | null {
  for (const [at, text] of texts.entries()) {
    const named = NAMED.exec(text);
    if (named?.[1] !== undefined) return { value: named[1], printed: named[0] };
    const signed = text.replace(DAY_BEHIND, '');
    if (!SIGNED.test(signed)) continue;
    const alias = /^\([^()]{4,36}\)$/.test(texts[at + 1] ?? '') ? (texts[at + 1] ?? '') : '';
    return { value: signed + alias, printed: signed + alias };
  }
  return null;
}

function publishedAtOf(texts: readonly string[]): Guess<string> | null {
  for (const text of texts) {
    const match = DATED.exec(text) ?? (text.length < 80 ? DATE.exec(text) : null) ?? (SIGNED.test(text.replace(DAY_BEHIND, '')) ? DAY_BEHIND.exec(text) : null);
    if (match === null) continue;
    const [printed, year = '', month = '', day = ''] = match;
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (periodLevel(value) === 'day') return { value, printed };
  }
  return null;
}

function periodOf(title: string, texts: readonly string[], publishedAt: string | null): Guess<Period> | null {
  const opening = texts.filter((text) => !DATED.test(text) && !DATE.test(text) && text !== title).map((text) => text.slice(0, OPENING));
  const year = /((?:19|20)\d\d)年/.exec([title, ...opening].join('\n'))?.[1] ?? publishedAt?.slice(0, 4) ?? null;
  const isShorter = /周|月度|月报|季|旬/.test([title, ...opening].slice(0, 3).map((text) => text.slice(0, 30)).join());
  for (const text of [title, ...opening]) {
    const value = statedPeriod(text, year);
    if (value !== null && !(isShorter && periodLevel(value) === 'year')) return { value, printed: text.slice(0, 60) };
  }
  return null;
}

/** What a document is called: a workbook by what stands above its first table, else, as others, by its title. */
function titleOf({ format, title, blocks }: Document): string | null {
  const [first] = blocks;
  const above = format === 'xlsx' && first?.kind === 'table' ? first.before[0]?.text : undefined;
  const called = above ?? title;
  return called === null ? null : simplify(called.trim());
}

/** Looks in a document for its title, its publisher, the time that it is about, and the day it came out. */
export function documentFacts(document: Document): DocumentFacts {
  const { title, blocks } = document;
  const texts = [...shortTexts(blocks), ...captionsOf(blocks)];
  const publishedAt = publishedAtOf(texts);
  return { title: titleOf(document), publisher: publisherOf(texts), period: periodOf(plain(title ?? ''), texts, publishedAt?.value ?? null), publishedAt };
}
