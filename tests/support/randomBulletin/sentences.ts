import { percentText, shortened } from '../printing.js';
import type { Random } from '../random.js';
import type { Facts } from './facts.js';

const share = (part: number, whole: number, { decimals }: Facts): string => percentText(part, whole, decimals, 'ROUND');

/** `增长4.2%`. */
export function changeInWords(now: number, before: number, { decimals }: Facts): string {
  const difference = BigInt(now - before);
  return difference === 0n ? '持平' : `${difference > 0n ? '增长' : '下降'}${shortened(100n * difference, BigInt(before), decimals, 'ROUND')}%`;
}

function opening(random: Random, facts: Facts): string {
  const { times, number, total, totalBefore, changeWord } = facts;
  const change = `${changeWord}${changeInWords(total, totalBefore, facts)}`;
  return random.pick([
    `${times.now}，12345热线共受理诉求${number(total)}件，${change}。`,
    `${times.now}，12345热线受理各类诉求${number(total)}件（${times.before}${number(totalBefore)}件），${change}。`,
    `${times.now}，热线平台共受理群众诉求${number(total)}件，比${times.before}的${number(totalBefore)}件${changeInWords(total, totalBefore, facts)}。`,
  ]);
}

function list(random: Random, facts: Facts): string {
  const { names, now, before, total, number, heading, changeWord } = facts;
  const each = (text: (name: string, value: number, earlier: number) => string): string[] => names.map((name, at) => text(name, now[at] ?? 0, before[at] ?? 0));
  return random.pick([
    (): string => `其中，${each((name, value) => `${name}${number(value)}件（占${share(value, total, facts)}）`).join(random.pick(['、', '，', '；']))}。`,
    (): string => `按${heading}分：${each((name, value, earlier) => `${name}${number(value)}件，占${share(value, total, facts)}，${changeWord}${changeInWords(value, earlier, facts)}`).join('；')}。`,
    (): string => `其中，${names.join('、')}分别为${each((_, value) => `${number(value)}件`).join('、')}，占比分别为${each((_, value) => share(value, total, facts)).join('、')}。`,
    (): string => `从${heading}看，${each((name, value) => `${name}${number(value)}件`).join('、')}，合计${number(total)}件。`,
  ])();
}

function handling(random: Random, facts: Facts): string {
  const { answered, sent, closed, total, number } = facts;
  const first = random.pick([
    `直接解答${number(answered)}件，占${share(answered, total, facts)}；转办${number(sent)}件，占${share(sent, total, facts)}。`,
    `当场答复${number(answered)}件，其余${number(sent)}件派发承办单位，当场答复率${share(answered, total, facts)}。`,
  ]);
  return `${first}${random.pick([
    `转办事项已办结${number(closed)}件，办结率${share(closed, sent, facts)}。`,
    `截至期末，派发事项办结${number(closed)}件，尚有${number(sent - closed)}件正在办理，办结率为${share(closed, sent, facts)}。`,
  ])}`;
}

function satisfaction(random: Random, facts: Facts): string {
  const { asked, satisfied, number } = facts;
  return random.pick([
    `回访${number(asked)}件，满意${number(satisfied)}件，满意率${share(satisfied, asked, facts)}。`,
    `共回访群众${number(asked)}人次，表示满意的${number(satisfied)}人次、不满意的${number(asked - satisfied)}人次，满意率为${share(satisfied, asked, facts)}。`,
  ]);
}

/** The sentences of a random bulletin: what came in, and what became of it. */
export function sentencesOf(random: Random, facts: Facts): { readonly received: readonly string[]; readonly handled: readonly string[] } {
  return { received: [opening(random, facts), ...(random.percent(60) ? [list(random, facts)] : [])], handled: [handling(random, facts), ...(random.percent(70) ? [satisfaction(random, facts)] : [])] };
}
