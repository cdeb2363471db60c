import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { addsUp, distance } from './arithmetic.js';
import { relation } from './proposal.js';

/** How many things a count says that it takes together, as in 以上三类诉求合计1040件 and 五类热点合计2.87万件. */
const TOGETHER = /([两二三四五六七八九十]|\d{1,2})(?:大)?(?:类|项|个|种|者|方面|部门|渠道)[^,，。;；:：]{0,12}?(?:合计|共计|总计|合共)(?:为|达|约)?\s*$/;
const NUMBERS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
/** What is farther from its parts, in thousandths, takes others together. */
const NEAREST = 50n;
/** Blocks between a count and the table that lists what it takes together. */
const NEXT_TABLE = 2;

const isCountedAs = (whole: Entry, entry: Entry): boolean => isCount(entry) && entry.figure.measureWord === whole.figure.measureWord;

/** As many paragraphs right before it, each of which begins with a count of its own. */
function paragraphsBefore(whole: Entry, count: number, entries: readonly Entry[]): Entry[] {
  const first = (block: number): Entry | undefined => entries.find((entry) => entry.block === block && entry.standing !== null);
  return Array.from({ length: count }, (_, at) => first(whole.block - count + at)).filter((entry) => entry !== undefined).filter((entry) => isCountedAs(whole, entry));
}

/** The counts of the sentence before it, or of its own, where there are just as many. */
function sentenceBefore(whole: Entry, count: number, entries: readonly Entry[]): Entry[] {
  const sentence = whole.standing?.sentence ?? 0;
  const here = entries.slice(0, entries.indexOf(whole)).filter((entry) => entry.block === whole.block && isCountedAs(whole, entry));
  return [sentence, sentence - 1].map((wanted) => here.filter(({ standing }) => standing?.sentence === wanted)).find((listed) => listed.length === count) ?? [];
}

/** The first counts of the lines of a table right behind it that has just as many beside its total. */
function linesBehind(whole: Entry, entries: readonly Entry[]): Entry[] {
  const next = entries.slice(entries.indexOf(whole) + 1).find(({ square }) => square !== null);
  if (next === undefined || next.block > whole.block + NEXT_TABLE) return [];
  const lines = entries.filter((entry) => entry.square?.table === next.square?.table && entry.square?.column === next.square?.column && isCountedAs(whole, entry));
  return lines.filter(({ square }) => square?.totalRow === false && !square.amongRow);
}

/** Counts that say how many others they take together, where just as many are listed before or behind them. */
export function toldTogether(entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  return entries.filter((entry) => entry.standing !== null && isCount(entry)).flatMap((whole): RawRelation[] => {
    const said = TOGETHER.exec(whole.standing?.lead ?? '')?.[1];
    const count = said === undefined ? 0 : (NUMBERS[said] ?? Number(said));
    if (count < 2 || sums.some((sum) => sum.whole === whole.figure.id)) return [];
    const lists = [paragraphsBefore(whole, count, entries), sentenceBefore(whole, count, entries), linesBehind(whole, entries)].filter((parts) => parts.length === count);
    const holding = lists.find((parts) => addsUp(whole.figure, parts.map(({ figure }) => figure)));
    if (holding !== undefined) return [relation('SUM', whole, holding, ['GRAMMAR', 'ARITHMETIC'], false)];
    const [near] = lists.filter((parts) => (distance(whole.figure, parts.map(({ figure }) => figure))?.perMille ?? NEAREST + 1n) <= NEAREST);
    return near === undefined ? [] : [relation('SUM', whole, near, ['GRAMMAR'], lists.length > 1)];
  });
}
