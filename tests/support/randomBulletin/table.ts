import { shortened } from '../printing.js';
import type { Random } from '../random.js';
import type { Facts } from './facts.js';

interface Column {
  readonly heading: (facts: Facts, sign: boolean) => string;
  readonly cell: (now: number, before: number, facts: Facts, sign: boolean) => string;
}

const percent = (n: bigint, d: bigint, { decimals }: Facts, sign: boolean): string => `${n < 0n ? '-' : ''}${shortened(100n * n, d, decimals, 'ROUND')}${sign ? '%' : ''}`;
const headed = (words: string) => (_: Facts, sign: boolean): string => `${words}${sign ? '' : '（%）'}`;

const COLUMNS = {
  now: { heading: ({ times }) => `${times.now}（件）`, cell: (now, _, { number }) => number(now) },
  before: { heading: ({ times }) => `${times.before}（件）`, cell: (_, before, { number }) => number(before) },
  share: { heading: headed('占比'), cell: (now, _, facts, sign) => percent(BigInt(now), BigInt(facts.total), facts, sign) },
  growth: { heading: (facts, sign) => headed(facts.changeWord)(facts, sign), cell: (now, before, facts, sign) => percent(BigInt(now - before), BigInt(before), facts, sign) },
  difference: { heading: () => '增减（件）', cell: (now, before) => String(now - before) },
} as const satisfies Record<string, Column>;

const ORDERS: readonly (readonly (keyof typeof COLUMNS)[])[] = [
  ['now'], ['now', 'share'], ['now', 'before'], ['before', 'now'], ['now', 'before', 'growth'], ['before', 'now', 'growth'], ['now', 'before', 'difference', 'growth'], ['now', 'before', 'growth', 'share'], ['now', 'growth', 'share'],
];

/** The cells of the table of a random bulletin, its heading first. */
export function tableOf(random: Random, facts: Facts): string[][] {
  const order = random.pick(ORDERS);
  const sign = random.percent(60);
  const row = (name: string, now: number, before: number): string[] => [name, ...order.map((column) => COLUMNS[column].cell(now, before, facts, sign))];
  const total = (): string[] => row(random.pick(['合计', '总计']), facts.total, facts.totalBefore);
  const rows = facts.names.map((name, at) => row(name, facts.now[at] ?? 0, facts.before[at] ?? 0));
  const head = [facts.heading, ...order.map((column) => COLUMNS[column].heading(facts, sign))];
  const where = random.pick(['behind', 'behind', 'before', 'none']);
  const body = where === 'none' ? rows : where === 'before' ? [total(), ...rows] : [...rows, total()];
  const table = [head, ...body];
  if (!random.percent(25)) return table;
  return table.map((cells, at) => [at === 0 ? '序号' : /^[合总]计$/.test(cells[0] ?? '') ? '' : String(body.slice(0, at).filter(([name]) => !/^[合总]计$/.test(name ?? '')).length), ...cells]);
}
