import { describe, expect, it } from 'vitest';
import { catalogue } from '../schema/catalog.js';
import type { Cell } from '../src/cells/index.js';
import { editionsIn } from '../src/cells/index.js';
import { NO_NEEDS, type Question } from '../src/query/index.js';
import type { SqliteWarehouse } from '../src/warehouse/index.js';
import { openTestWarehouse } from './support/openTestWarehouse.js';
import { printedEdition, type PrintedFigure } from './support/printedEdition.js';
import { batchOf, monthsOf, recordedRequests, ADDED_MEMBERS } from './support/recordedRequests.js';
import { asking, between, digits, exact, keyOf, sayChange } from './support/say.js';

const REQUESTS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const EVERYTHING = { service: { eq: '_T' } };

type Shown = Partial<PrintedFigure> & Pick<PrintedFigure, 'value'>;

interface Shelf {
  readonly warehouse: SqliteWarehouse;
  /** Loads an edition of requests received. */
  readonly print: (id: string, publishedAt: string, figures: readonly Shown[], more?: { readonly supersedes?: string; readonly period?: string }) => Promise<void>;
  readonly cell: (where: object, question?: Partial<Question>) => Promise<Cell>;
  readonly ask: ReturnType<typeof asking>['ask'];
}

function shelf(): Shelf {
  const warehouse = openTestWarehouse();
  const { one, ask } = asking(() => ({ catalogue, warehouse }));
  return {
    warehouse, ask,
    print: async (id, publishedAt, figures, more = {}) => {
      await warehouse.loadEdition(printedEdition({ id, publishedAt, fact: 'requests', dimensions: REQUESTS, figures: figures.map((figure) => ({ measure: 'received', period: '2024', ...figure })), ...more }));
    },
    cell: async (where, question = {}) => one('received', { fact: 'requests', where: { ...EVERYTHING, ...where }, ...question }),
  };
}

const IN_2024 = { year: { eq: 2024 } };
const IN_2023 = { year: { eq: 2023 } };
const NEEDS = { needs: { ...NO_NEEDS, yoy: true } };

const sources = ({ derivation }: Cell): string[] => (derivation === null ? [] : editionsIn(derivation).map(({ id }) => id));
const say = (cell: Cell): string => `${exact(cell.value)} ${between(cell.interval)} ${cell.basis} of ${sources(cell).join('+')}`;
const revisions = (cell: Cell): string[] => cell.revisions().map(({ figure, status }) => `${figure.edition.id} ${figure.figure.printed} ${status}`);

describe('two annual editions', () => {
  it('give a year on year from print, beside the printed change and what it implies', async () => {
    const { print, cell } = shelf();
    await print('annual-2023', '2024-01-20', [{ value: '1000', period: '2023' }]);
    await print('annual-2024', '2025-01-20', [{ value: '1054', change: '0.054' }]);
    const now = await cell(IN_2024, NEEDS);
    expect(say(now)).toBe('1054 [1054, 1054] PUBLISHED of annual-2024');
    for (const base of ['BEST', 'PRIOR_EDITION'] as const) expect(sayChange(now.yoy(base))).toBe('OK base 1000 absolute 54 rate 0.054 PUBLISHED printed 0.054');
    expect([between(now.yoy('BEST').impliedBase), now.yoy('BEST').verdict]).toEqual(['[1000, 1000]', 'CONSISTENT']);
    expect(sayChange(now.yoy('IMPLIED'))).toBe('OK base 1000 absolute 54 rate 0.054 PUBLISHED printed 0.054');
    expect([now.yoy('COMPUTED').status, sayChange((await cell(IN_2023, NEEDS)).yoy('BEST'))]).toEqual(['NO_BASE', 'NO_BASE base null absolute null rate null null printed null']);
  });

  it('a printed change that does not follow from what was printed the year before is inconsistent', async () => {
    const { print, cell } = shelf();
    await print('annual-2023', '2024-01-20', [{ value: '1010', period: '2023' }]);
    await print('annual-2024', '2025-01-20', [{ value: '1054', change: '0.054' }]);
    const { verdict, base, rate } = (await cell(IN_2024, NEEDS)).yoy('BEST');
    expect([verdict, exact(base), digits(rate, 4)]).toEqual(['INCONSISTENT', '1010', '0.0435']);
  });
});

describe('restated values', () => {
  async function restated(): Promise<Shelf> {
    const all = shelf();
    await all.print('annual-2023', '2024-01-20', [{ value: '100', period: '2023' }]);
    await all.print('annual-2024', '2025-01-20', [{ value: '105' }, { value: '101', period: '2023' }]);
    return all;
  }

  it('the one known last answers; both are kept, oldest first', async () => {
    const { cell } = await restated();
    const then = await cell(IN_2023);
    expect(say(then)).toBe('101 [101, 101] PUBLISHED of annual-2024');
    expect(revisions(then)).toEqual(['annual-2023 100 FIRST', 'annual-2024 101 RESTATED']);
    expect(then.figures.map(({ figure }) => figure.printed)).toEqual(['101']);
    expect(revisions(await cell(IN_2024))).toEqual(['annual-2024 105 FIRST']);
  });

  it('as of a day before the restatement, what was published first', async () => {
    const { cell } = await restated();
    const asOf = (day: string): Partial<Question> => ({ edition: { asOf: `${day}T00:00:00Z` } });
    const before = await cell(IN_2023, asOf('2025-01-19'));
    expect([say(before), revisions(before)]).toEqual(['100 [100, 100] PUBLISHED of annual-2023', ['annual-2023 100 FIRST']]);
    expect(say(await cell(IN_2023, asOf('2025-01-20')))).toBe('101 [101, 101] PUBLISHED of annual-2024');
    expect((await cell(IN_2023, asOf('2024-01-19'))).value).toBeNull();
  });

  it('by an edition that is named, what that one printed; its own earlier value is the base', async () => {
    const { cell } = await restated();
    const of = (id: string): Partial<Question> => ({ ...NEEDS, edition: { id } });
    expect([say(await cell(IN_2023, of('annual-2023'))), say(await cell(IN_2023, of('annual-2024')))]).toEqual(['100 [100, 100] PUBLISHED of annual-2023', '101 [101, 101] PUBLISHED of annual-2024']);
    expect(exact((await cell(IN_2024, of('annual-2024'))).yoy('BEST').base)).toBe('101');
    expect((await cell(IN_2024, of('annual-2023'))).value).toBeNull();
    expect(revisions(await cell(IN_2023, of('annual-2023')))).toEqual(['annual-2023 100 FIRST', 'annual-2024 101 RESTATED']);
  });

  it('a named edition takes its base from others where it prints none', async () => {
    const { print, cell } = shelf();
    await print('annual-2023', '2024-01-20', [{ value: '100', period: '2023' }]);
    await print('annual-2024', '2025-01-20', [{ value: '105' }]);
    expect(exact((await cell(IN_2024, { ...NEEDS, edition: { id: 'annual-2024' } })).yoy('PRIOR_EDITION').base)).toBe('100');
  });

  it('parts are those of the named edition too: an older partition is not mixed with restated parts', async () => {
    const { print, cell } = shelf();
    await print('old', '2024-01-20', [{ value: '7', members: { requester: 'PUBLIC' } }, { value: '5', members: { requester: 'ENTERPRISE' } }]);
    await print('new', '2025-01-20', [{ value: '8', members: { requester: 'PUBLIC' } }]);
    expect([say(await cell(IN_2024)), say(await cell(IN_2024, { edition: { id: 'old' } }))]).toEqual(['13 [13, 13] COMPUTED of old+new', '12 [12, 12] COMPUTED of old']);
    expect((await cell(IN_2024, { edition: { id: 'new' } })).reason?.en).toBe('nothing is published at this grain, and no complete, exactly printed partition adds up to it');
  });
});

describe('rounded and exact figures of one cell', () => {
  const rounded = { value: '2957000', within: '500' };

  it.each<[string, readonly [Shown, Shown], string, string[]]>([
    ['an older exact one that the newer rounds is shown', [{ value: '2956775' }, rounded], '2956775 [2956775, 2956775] PUBLISHED of old', ['old 2956775 FIRST', 'new 2957000 SAME']],
    ['an older exact one that the newer contradicts is not', [{ value: '2950000' }, rounded], '2957000 [2956500, 2957500] PUBLISHED of new', ['old 2950000 FIRST', 'new 2957000 RESTATED']],
    ['a newer exact one is shown, and repeats the older rounded one', [rounded, { value: '2956775' }], '2956775 [2956775, 2956775] PUBLISHED of new', ['old 2957000 FIRST', 'new 2956775 SAME']],
    ['a newer exact one is shown, and restates the older rounded one', [rounded, { value: '2950000' }], '2950000 [2950000, 2950000] PUBLISHED of new', ['old 2957000 FIRST', 'new 2950000 RESTATED']],
    ['of two rounded ones that overlap, the newer', [{ value: '2957400', within: '50' }, rounded], '2957400 [2957350, 2957450] PUBLISHED of old', ['old 2957400 FIRST', 'new 2957000 SAME']],
    ['that reach beyond it, the newer', [{ value: '2957500', within: '50' }, rounded], '2957000 [2956500, 2957500] PUBLISHED of new', ['old 2957500 FIRST', 'new 2957000 SAME']],
  ])('%s', async (_, [older, newer], value, told) => {
    const { print, cell } = shelf();
    await print('old', '2025-01-20', [older]);
    await print('new', '2025-02-20', [newer]);
    const now = await cell(IN_2024);
    expect([say(now), revisions(now)]).toEqual([value, told]);
  });

  it('an exact figure is not shown again once it was restated, though a later rounded one would allow it', async () => {
    const { print, cell } = shelf();
    await print('first', '2025-01-20', [{ value: '2957100' }]);
    await print('second', '2025-02-20', [{ value: '2956900' }]);
    await print('third', '2025-03-01', [rounded]);
    const now = await cell(IN_2024);
    expect([say(now), revisions(now)]).toEqual(['2956900 [2956900, 2956900] PUBLISHED of second', ['first 2957100 FIRST', 'second 2956900 RESTATED', 'third 2957000 SAME']]);
  });

  it('the change printed beside a restated figure says nothing of the new one', async () => {
    const { print, cell } = shelf();
    await print('first', '2025-01-20', [{ value: '1054', change: '0.054' }]);
    await print('second', '2025-02-20', [{ value: '1000' }]);
    expect(sayChange((await cell(IN_2024, NEEDS)).yoy('BEST'))).toBe('NO_BASE base null absolute null rate null null printed null');
  });
});

describe('an edition that replaces another', () => {
  it('answers for it; what is not printed again is withdrawn, and can still be asked for by name', async () => {
    const { print, cell, ask } = shelf();
    await print('annual', '2025-01-20', [{ value: '100' }, { value: '60', members: { channel: 'PHONE' } }]);
    await print('annual-corrected', '2025-02-20', [{ value: '110' }], { supersedes: 'annual' });
    const now = await cell(IN_2024);
    expect([say(now), revisions(now)]).toEqual(['110 [110, 110] PUBLISHED of annual-corrected', ['annual 100 SUPERSEDED', 'annual-corrected 110 RESTATED']]);
    const phone = { ...IN_2024, channel: { eq: 'PHONE' } };
    expect([(await cell(phone)).value, revisions(await cell(phone))]).toEqual([null, ['annual 60 SUPERSEDED']]);
    expect(say(await cell(phone, { edition: { id: 'annual' } }))).toBe('60 [60, 60] PUBLISHED of annual');
    expect(say(await cell(IN_2024, { edition: { asOf: '2025-02-01T00:00:00Z' } }))).toBe('100 [100, 100] PUBLISHED of annual');
    expect((await ask({ fact: 'requests', groupBy: ['channel'], where: { ...EVERYTHING, ...IN_2024 } })).rows).toEqual([]);
  });

  it('whichever of the two was loaded first, also through a third, and even where two name each other', async () => {
    const { print, cell } = shelf();
    await print('third', '2025-03-20', [{ value: '3' }], { supersedes: 'second' });
    await print('first', '2025-01-20', [{ value: '1' }, { value: '9', period: '2023' }], { supersedes: 'third' });
    await print('second', '2025-02-20', [{ value: '2' }], { supersedes: 'first' });
    expect([say(await cell(IN_2024)), (await cell(IN_2023)).value]).toEqual(['3 [3, 3] PUBLISHED of third', null]);
  });
});

describe('annual, quarterly and monthly editions side by side', () => {
  const month = (number: number): string => `2024-${String(number).padStart(2, '0')}`;

  async function year(annual: Shown, december = '10'): Promise<Shelf> {
    const all = shelf();
    for (const number of monthsOf(2024).map((each) => each % 100)) await all.print(`month-${number}`, `2024-12-${number + 10}`, [{ value: number === 12 ? december : '10', period: month(number) }], { period: month(number) });
    for (const quarter of [1, 2, 3]) await all.print(`quarter-${quarter}`, `2024-12-0${quarter}`, [{ value: '30', period: `2024-Q${quarter}` }], { period: `2024-Q${quarter}` });
    await all.print('annual', '2025-01-20', [annual, { value: '70', members: { requester: 'PUBLIC' } }, { value: '50', members: { requester: 'ENTERPRISE' } }]);
    return all;
  }
  const judge = (cell: Cell): string => `${exact(cell.value)} ${cell.basis} of ${sources(cell).join('+')}: published ${exact(cell.published)}, computed ${exact(cell.computed)}, ${cell.verdict}`;

  it('each answers for its own period', async () => {
    const { cell, ask } = await year({ value: '120' });
    expect(judge(await cell(IN_2024))).toBe('120 PUBLISHED of annual: published 120, computed 120, CONSISTENT');
    expect(judge(await cell({ quarter: { eq: '2024-Q2' } }))).toBe('30 PUBLISHED of quarter-2: published 30, computed 30, CONSISTENT');
    expect(judge(await cell({ quarter: { eq: '2024-Q4' } }))).toBe('30 COMPUTED of month-10+month-11+month-12: published null, computed 30, UNDETERMINED');
    expect(judge(await cell({ month: { eq: '2024-05' } }))).toBe('10 PUBLISHED of month-5: published 10, computed null, UNDETERMINED');
    expect((await ask({ fact: 'requests', groupBy: ['month'], where: EVERYTHING })).rows.map(keyOf)).toEqual(Array.from({ length: 12 }, (_, index) => month(index + 1)));
    expect((await ask({ fact: 'requests', groupBy: ['quarter'], where: EVERYTHING })).rows.map(keyOf)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
  });

  it('twelve months that do not add up to the year contradict it, though another partition does', async () => {
    const { cell } = await year({ value: '120' }, '11');
    expect(judge(await cell(IN_2024))).toBe('120 PUBLISHED of annual: published 120, computed 121, INCONSISTENT');
  });

  it('a rounded year that its months do not allow gives way to their sum, and the contradiction is told', async () => {
    const { cell } = await year({ value: '200', within: '50' });
    expect(judge(await cell(IN_2024))).toBe('120 COMPUTED of annual: published 200, computed 120, INCONSISTENT');
  });
});

describe('editions beside recorded rows', () => {
  async function both(): Promise<Shelf> {
    const all = shelf();
    await all.warehouse.loadEdition(printedEdition({ id: 'members', fact: 'requests', dimensions: REQUESTS, members: ADDED_MEMBERS }));
    await all.print('annual-2024', '2025-01-20', [{ value: '240' }]);
    await all.warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20241231 }, recordedRequests(1, 240, monthsOf(2024))));
    await all.warehouse.loadBatch(batchOf('2023', { from: 20230101, to: 20231231 }, recordedRequests(2, 200, monthsOf(2023))));
    return all;
  }
  const PINNED = { edition: { id: 'annual-2024' } };
  const PHONE = { ...IN_2024, channel: { eq: 'PHONE' } };

  it('rows do not answer for an edition that is named, and it is said why', async () => {
    const { cell, ask } = await both();
    const phone = await cell(PHONE, PINNED);
    expect([phone.value, phone.status, phone.reason?.en]).toEqual([null, 'NOT_PUBLISHED', 'the edition that was named neither prints it nor parts that add up to it; recorded rows answer only where basis: COMPUTED is asked for']);
    expect([exact(phone.recorded), exact((await cell(PHONE)).value)]).toEqual([exact((await cell(PHONE)).recorded), exact(phone.recorded)]);
    expect((await ask({ fact: 'requests', groupBy: ['channel'], where: { ...EVERYTHING, ...IN_2024 }, ...PINNED })).rows).toEqual([]);
    expect((await ask({ fact: 'requests', groupBy: ['year'], where: EVERYTHING, ...PINNED })).rows.map(keyOf)).toEqual(['2024']);
  });

  it('computed numbers, asked for, are those of the rows; nothing of the edition hides them', async () => {
    const { cell } = await both();
    const phone = await cell(PHONE, { ...PINNED, basis: 'COMPUTED' });
    expect([exact(phone.value), phone.basis]).toEqual([exact(phone.recorded), 'COMPUTED']);
  });

  it('the named edition is held against the rows all the same, and takes no base from them unasked', async () => {
    const { cell } = await both();
    const now = await cell(IN_2024, { ...PINNED, ...NEEDS });
    expect([say(now), exact(now.recorded), now.verdict]).toEqual(['240 [240, 240] PUBLISHED of annual-2024', '240', 'CONSISTENT']);
    expect([now.yoy('BEST').status, now.yoy('COMPUTED').status, exact(now.yoy('COMPUTED').base)]).toEqual(['NO_BASE', 'OK', '200']);
    expect(exact((await cell(IN_2024, NEEDS)).yoy('BEST').base)).toBe('200');
  });

  it('a number summed from rows is of no edition', async () => {
    const { cell } = await both();
    expect([sources(await cell(PHONE)), (await cell(PHONE)).revisions()]).toEqual([[], []]);
  });
});
