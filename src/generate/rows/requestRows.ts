import { daysOfYear } from '../calendar/days.js';
import { spread, spreadCalendar } from '../calendar/spread.js';
import type { Cell } from '../cells/cell.js';
import { CITY, COUNTIES } from '../draws/places.js';
import { subcategoriesOf } from '../draws/subcategories.js';
import { isForDepartment, type FlagQuotas } from '../plan/flags.js';
import type { RequestYear } from '../plan/requestYears.js';
import { Random } from '../random/random.js';
import { Selection } from '../random/selection.js';
import { Weighted } from '../random/weighted.js';
import { dayText, type Row } from './row.js';

/** Headings of the files of requests. */
export const REQUEST_COLUMNS = ['id', 'date', 'channel', 'level', 'requester', 'category', 'subcategory', 'handling', 'service', 'resolved', 'onTime', 'evaluated', 'satisfied'] as const;

/** The requests of one service and year, with the counts of their flags. */
export interface RequestPlan extends RequestYear {
  readonly quotas: FlagQuotas;
}

/** Chooses the flags of the requests of one service and year, in any order of requests. */
class Flags {
  readonly #evaluated = new Map<string, Selection>();
  readonly #satisfied = new Map<string, Selection>();
  readonly #resolved: Selection;
  readonly #onTime: Selection;

  constructor({ evaluations, departments }: FlagQuotas, random: Random) {
    for (const { requester, received, evaluated, satisfied } of evaluations) {
      this.#evaluated.set(requester, new Selection(random, received, evaluated));
      this.#satisfied.set(requester, new Selection(random, evaluated, satisfied));
    }
    this.#resolved = new Selection(random, departments.received, departments.resolved);
    this.#onTime = new Selection(random, departments.resolved, departments.onTime);
  }

  next(requester: string, forDepartment: boolean): Row {
    const resolved = !forDepartment || this.#resolved.next();
    const onTime = resolved && (!forDepartment || this.#onTime.next());
    const evaluated = this.#evaluated.get(requester)?.next() ?? false;
    const satisfied = evaluated && (this.#satisfied.get(requester)?.next() ?? false);
    return [resolved, onTime, evaluated, satisfied].map((flag) => (flag ? '1' : '0'));
  }
}

/** What does not change from one request of a cell to the next. */
function fixedOf(cell: Cell): { readonly requester: string; readonly forDepartment: boolean; readonly category: string; readonly subcategories: Weighted<{ code: string; weight: number }> } {
  const { members } = cell;
  const category = members['category'] ?? '';
  const [first = { code: '', weight: 1 }, ...rest] = subcategoriesOf(category);
  return { requester: members['requester'] ?? '', forDepartment: isForDepartment(cell), category, subcategories: new Weighted([first, ...rest], ({ weight }) => weight) };
}

/** The requests of one year, day by day, with the columns of REQUEST_COLUMNS after the id. */
export function* requestRows(year: number, plans: readonly RequestPlan[], seed: number): Generator<Row> {
  const stream = (purpose: string): Random => new Random(seed, `requests/${year}/${purpose}`);
  const calendar = spreadCalendar(daysOfYear(year, stream('calendar')));
  const [starts, places, details] = [stream('starts'), stream('places'), stream('subcategories')];
  const levels = new Weighted([CITY, ...COUNTIES], ({ weight }) => weight);
  const groups = plans.flatMap(({ service, cells, quotas }) => {
    const flags = new Flags(quotas, stream(`flags/${service}`));
    return cells.map((cell) => ({ service, flags, cell, fixed: fixedOf(cell), countOn: spread(calendar, cell.count, starts) }));
  });
  for (const [index, { day }] of calendar.days.entries()) {
    const date = dayText(day);
    for (const { service, flags, cell: { members }, fixed, countOn } of groups) {
      const { requester, forDepartment, category, subcategories } = fixed;
      for (let left = countOn(index); left > 0; left -= 1) {
        yield [date, members['channel'] ?? '', levels.draw(places).code, requester, category, subcategories.draw(details).code, members['handling'] ?? '', service, ...flags.next(requester, forDepartment)];
      }
    }
  }
}
