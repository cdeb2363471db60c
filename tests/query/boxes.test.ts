import { describe, expect, it } from 'vitest';
import { Problems } from '../../src/errors/index.js';
import { DATE_LEVELS, dimensionNamed, Members } from '../../src/model/index.js';
import { lift, regionAllowed, restrictTo, signBox, type Box, type Region } from '../../src/query/boxes.js';
import { parseWhere } from '../../src/query/parseWhere.js';
import { regionOf } from '../../src/query/memberSet.js';
import type { Json } from '../../src/text/index.js';
import { randomWhere } from '../support/randomQuestion.js';
import { Random } from '../support/random.js';
import { matches, type Visit } from '../support/visitFilter.js';
import { visitStar } from '../support/visitStar.js';

const universe = new Map(['place', 'way', 'age', 'house'].map((name) => {
  const dimension = dimensionNamed(visitStar, name);
  return [name, new Members(dimension, Members.declared(dimension))] as const;
}));

function regionOfWhere(where: Json): Region {
  const problems = new Problems();
  const filter = parseWhere(where, { members: universe, dates: DATE_LEVELS }, problems);
  problems.throwIfAny('the filter');
  return regionAllowed(filter, universe);
}

const holds = (box: Box, { day, members }: Visit): boolean => box.days.some(({ from, to }) => from <= day && day <= to)
  && [...box.members].every(([dimension, set]) => [...set].some(({ code }) => code === members[dimension]));

/** Every combination of codes on days that filters tell apart. */
const VISITS: readonly Visit[] = [...universe.get('place')?.codes() ?? []].flatMap((place) => ['FOOT', 'WHEEL', 'BUS', 'CAR'].flatMap((way) => ['YOUNG', 'OLD'].flatMap((age) =>
  ['MAIN', 'ANNEX'].flatMap((house) => [20200101, 20210901, 20211201, 20220101, 20220227, 20220228, 20220501, 20220731, 20220801, 20220901, 20221101, 20230401].map((day) => ({ day, members: { place, way, age, house } }))))));

describe('a filter as disjoint boxes', () => {
  it('holds for the same rows as the filter, each in one box, in hundreds of random trees', () => {
    const random = new Random(2024);
    for (let round = 0; round < 400; round += 1) {
      const where = randomWhere(random);
      const region = regionOfWhere(where);
      const wrong = VISITS.filter((visit) => region.filter((box) => holds(box, visit)).length !== (matches(visit, where) ? 1 : 0));
      expect(wrong, JSON.stringify(where)).toEqual([]);
    }
  });

  it('conditions on one dimension stay one box, however they are written', () => {
    expect(regionOfWhere({ or: [{ way: { eq: 'FOOT' } }, { not: { way: { in: ['WHEEL', 'FOOT'] } } }, { way: { eq: 'BUS' } }] })).toHaveLength(1);
    expect(regionOfWhere({ year: { gte: 2022 }, month: { lte: '2022-06' } }).map(signBox)).toEqual(['20220101-20220630']);
  });

  it('nothing limits an empty filter, and nothing passes an empty list', () => {
    expect(regionOfWhere({}).map(signBox)).toEqual(['10101-99991231']);
    expect(regionOfWhere({ way: { in: [] } })).toEqual([]);
    expect(regionOfWhere({ or: [] })).toEqual([]);
    expect(regionOfWhere({ way: { notIn: [] } })).toHaveLength(1);
    expect(regionOfWhere({ way: { eq: 'FOOT' }, not: { way: { eq: 'FOOT' } } })).toEqual([]);
  });

  it('a restriction is lifted again', () => {
    const way = universe.get('way');
    const bus = way?.get('BUS');
    if (bus === undefined) throw new Error('no bus');
    const region = regionOfWhere({ age: { eq: 'OLD' } });
    expect(lift(restrictTo(region, 'way', regionOf(bus)), 'way', universe).map(signBox)).toEqual(region.map(signBox));
  });

  it('a filter that explodes is refused at once', () => {
    const days = Array.from({ length: 201 }, (_, index) => `${2000 + index}-05-01`);
    const where = { or: days.map((day, index) => ({ day: { eq: day }, place: { eq: index % 2 === 0 ? 'NA' : 'SA' } })) };
    expect(() => regionOfWhere(where)).toThrow('the filter comes to more than 200 separate parts');
  });
});
