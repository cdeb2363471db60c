import { groupBy } from '../../../text/index.js';
import { isCount, isRate, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { addsUp, dividesLoosely, sumOfFigures } from './arithmetic.js';
import { relation } from './proposal.js';

/** What people answer who are asked whether they are content; the first that fits a name is taken. */
const ANSWERS = [
  ['NOT', /不满意/], ['MOSTLY', /(?:基本|比较|较为|较)满意/], ['VERY', /(?:非常|很|十分)满意/], ['FAIR', /一般/], ['CONTENT', /满意(?!率|度)/],
] as const;

type Answer = (typeof ANSWERS)[number][0];

/** Answers that a rate may count as content, the widest first. */
const CONTENT: readonly (readonly Answer[])[] = [['VERY', 'CONTENT', 'MOSTLY'], ['VERY', 'CONTENT'], ['CONTENT', 'MOSTLY'], ['CONTENT']];

const RATE = /(?<!不)满意[率度]/;
/** Those who were asked, where their number is not that of all answers. */
const ASKED = /回访|参评|评价|测评|办结|评议/;
/** Counts before a rate among which its answers are looked for. */
const REACH = 12;

const nameOf = ({ figure, square }: Entry): string => (square === null ? figure.label : (figure.place.column ?? ''));

function answerOf(entry: Entry): Answer | null {
  return ANSWERS.find(([, pattern]) => pattern.test(nameOf(entry)))?.[0] ?? null;
}

/** Whether what is stated may be some counts, divided by others. */
function gives(rate: Entry, above: readonly Entry[], below: readonly Entry[]): boolean {
  const [over, under] = [above, below].map((each) => sumOfFigures(each.map(({ figure }) => figure)));
  return over != null && under != null && rate.figure.interval !== null && dividesLoosely(over, under, rate.figure.interval);
}

/** The content among those asked, or among all who answered: the first reading that gives the rate. */
function readingOf(rate: Entry, near: readonly Entry[]): RawRelation | null {
  const answers = near.filter((entry) => answerOf(entry) !== null);
  const isAll = ({ figure }: Entry): boolean => answers.length > 1 && addsUp(figure, answers.map((entry) => entry.figure));
  const asked = near.filter((entry) => answerOf(entry) === null && (ASKED.test(nameOf(entry)) || isAll(entry))).reverse();
  const said = new Set(answers.map(answerOf));
  for (const wanted of CONTENT) {
    const content = answers.filter((entry) => wanted.some((each) => each === answerOf(entry)));
    const [first, ...more] = content;
    if (first === undefined || !wanted.every((each) => said.has(each)) || said.size < answers.length) continue;
    const whole = asked.find((each) => gives(rate, content, [each]));
    if (whole !== undefined) return relation(more.length > 0 ? 'JOINT_SHARE' : 'RATIO', whole, content, ['GRAMMAR', 'ARITHMETIC'], false, { figure: rate });
    const others = answers.filter((each) => each !== first);
    if (more.length === 0 && others.length > 0 && gives(rate, content, answers)) return relation('RATIO_WITHIN', first, others, ['GRAMMAR', 'ARITHMETIC'], false, { figure: rate });
  }
  return null;
}

/** Rates of the content that the answers printed before them give, in sentences: 满意 over 回访, or over 满意 and 不满意 together. */
export function satisfactionOf(rate: Entry, at: number, entries: readonly Entry[]): RawRelation[] {
  if (!RATE.test(rate.figure.label)) return [];
  const found = readingOf(rate, entries.slice(Math.max(0, at - REACH), at).filter((entry) => isCount(entry) && entry.block === rate.block));
  return found === null ? [] : [found];
}

/** Lines in which a reading of a column holds before a line in which it does not is a contradiction. */
const BORNE_OUT = 3;

/** What a line of a table would say if it were read as another one was: null where it prints too little. */
function readAlike(rate: Entry, row: readonly Entry[], { kind, whole, parts }: RawRelation, byId: ReadonlyMap<string, Entry>, open: boolean): RawRelation | null {
  const inRow = (id: string): Entry | undefined => row.find(({ square }) => square?.column === byId.get(id)?.square?.column);
  const [own, others] = [inRow(whole), parts.map(inRow).filter((entry) => entry !== undefined)];
  return own === undefined || others.length < parts.length ? null : relation(kind, own, others, ['GRAMMAR'], open, { figure: rate });
}

/** The same in the columns of a table, where the rates of most of its lines are given so; then of its other lines as well. */
export function satisfactionInTables(entries: readonly Entry[], known: ReadonlySet<string | null>): RawRelation[] {
  const byId = new Map(entries.map((entry) => [entry.figure.id, entry]));
  const rows = groupBy(entries.filter(({ square }) => square !== null), ({ square }) => `${square?.table}|${square?.row}`);
  const rowOf = ({ square }: Entry): Entry[] => (rows.get(`${square?.table}|${square?.row}`) ?? []).filter(isCount);
  const rates = entries.filter((entry) => entry.square !== null && isRate(entry) && RATE.test(nameOf(entry)) && !known.has(entry.figure.id));
  const columns = groupBy(rates, ({ square }) => `${square?.table}|${square?.column}`);
  return [...columns.values()].flatMap((column) => {
    const read = column.map((rate) => ({ rate, found: readingOf(rate, rowOf(rate)) }));
    const found = read.flatMap((each) => each.found ?? []);
    const [first] = found;
    if (first === undefined || found.length < 2 || 2 * found.length <= column.length) return [];
    return read.flatMap((each) => each.found ?? readAlike(each.rate, rowOf(each.rate), first, byId, found.length < BORNE_OUT) ?? []);
  });
}
