import type { Random } from '../random.js';
import { CHANNELS, KINDS, PLACES, TIMES, TOPICS, type Times } from './words.js';

/** What a random bulletin tells, all of it whole and in agreement. */
export interface Facts {
  readonly times: Times;
  readonly changeWord: string;
  readonly decimals: number;
  readonly number: (value: number) => string;
  readonly names: readonly string[];
  readonly heading: string;
  readonly now: readonly number[];
  readonly before: readonly number[];
  readonly total: number;
  readonly totalBefore: number;
  /** Requests answered at once, and the others, that were sent on. */
  readonly answered: number;
  readonly sent: number;
  readonly closed: number;
  readonly asked: number;
  readonly satisfied: number;
}

const NAMES: readonly (readonly [string, readonly string[]])[] = [['渠道', CHANNELS], ['类型', KINDS], ['县区', PLACES], ['领域', TOPICS]];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Some of a list, in its order. */
function someOf(random: Random, list: readonly string[], least: number): string[] {
  const kept = list.filter(() => random.percent(70));
  return kept.length < least ? list.slice(0, least) : kept;
}

/** Draws the facts of one bulletin. `number` writes counts. */
export function drawFacts(random: Random, number: Facts['number']): Facts {
  const [heading, all] = random.pick(NAMES);
  const names = someOf(random, all, 3);
  const times = random.pick(TIMES);
  const most = random.pick([900, 9_000, 60_000]);
  const now = names.map(() => random.whole(12, most));
  const before = now.map((value) => Math.max(7, Math.floor((value * random.whole(60, 150)) / 100)));
  const [total, totalBefore] = [sum(now), sum(before)];
  const answered = random.whole(Math.floor(total / 3), Math.floor((total * 9) / 10));
  const sent = total - answered;
  const asked = random.whole(100, 3_000);
  return {
    times, changeWord: random.pick(times.change), decimals: random.pick([1, 2]), number, names, heading, now, before, total, totalBefore,
    answered, sent, closed: random.whole(Math.ceil((sent * 9) / 10), sent), asked, satisfied: random.whole(Math.ceil((asked * 8) / 10), asked),
  };
}
