import { daysOfYear } from '../calendar/days.js';
import { spread, spreadCalendar } from '../calendar/spread.js';
import { CITY, COUNTIES } from '../draws/places.js';
import type { CallTotals, CallYear } from '../plan/callYears.js';
import { ExactSum } from '../random/exactSum.js';
import { Random } from '../random/random.js';
import { Selection } from '../random/selection.js';
import { Weighted } from '../random/weighted.js';
import { dayText, type Row } from './row.js';
import { shareSum, type Group } from './shareSum.js';

/** Headings of the files of calls. Seconds are 0 where nobody answered. */
export const CALL_COLUMNS = ['id', 'date', 'level', 'service', 'answered', 'answeredWithin30s', 'waitSeconds', 'talkSeconds', 'over10Minutes'] as const;

const UNANSWERED: Row = ['0', '0', '0', '0', '0'];

/** Chooses what becomes of the calls to one service in one year, so that all sums come out. */
class Answers {
  readonly #answered: Selection;
  readonly #soon: Selection;
  readonly #long: Selection;
  readonly #waits: readonly [ExactSum, ExactSum];
  readonly #talks: readonly [ExactSum, ExactSum];

  constructor({ offered, answered, answeredWithin30s, waitSeconds, talkSeconds, over10Minutes }: CallTotals, random: Random) {
    this.#answered = new Selection(random, offered, answered);
    this.#soon = new Selection(random, answered, answeredWithin30s);
    this.#long = new Selection(random, answered, over10Minutes);
    const sums = (sum: number, most: Group, fewest: Group): readonly [ExactSum, ExactSum] => {
      const [own, rest] = shareSum(sum, most, fewest);
      return [new ExactSum(random, most.count, own, most.least, most.most), new ExactSum(random, fewest.count, rest, fewest.least, fewest.most)];
    };
    this.#waits = sums(waitSeconds, { count: answeredWithin30s, least: 0, most: 30, mean: 6 }, { count: answered - answeredWithin30s, least: 31, most: 900, mean: 70 });
    this.#talks = sums(talkSeconds, { count: answered - over10Minutes, least: 3, most: 600, mean: 130 }, { count: over10Minutes, least: 601, most: 7200, mean: 790 });
  }

  next(): Row {
    if (!this.#answered.next()) return UNANSWERED;
    const [soon, long] = [this.#soon.next(), this.#long.next()];
    const [wait, talk] = [this.#waits[soon ? 0 : 1].next(), this.#talks[long ? 1 : 0].next()];
    return ['1', soon ? '1' : '0', String(wait), String(talk), long ? '1' : '0'];
  }
}

/** The calls of one year, day by day, with the columns of CALL_COLUMNS after the id. */
export function* callRows(year: number, plans: readonly CallYear[], seed: number): Generator<Row> {
  const stream = (purpose: string): Random => new Random(seed, `calls/${year}/${purpose}`);
  const calendar = spreadCalendar(daysOfYear(year, stream('calendar')));
  const [starts, places] = [stream('starts'), stream('places')];
  const levels = new Weighted([CITY, ...COUNTIES], ({ weight }) => weight);
  const groups = plans.map(({ service, totals }) => ({ service, answers: new Answers(totals, stream(`answers/${service}`)), countOn: spread(calendar, totals.offered, starts) }));
  for (const [index, { day }] of calendar.days.entries()) {
    const date = dayText(day);
    for (const { service, answers, countOn } of groups) {
      for (let left = countOn(index); left > 0; left -= 1) yield [date, levels.draw(places).code, service, ...answers.next()];
    }
  }
}
