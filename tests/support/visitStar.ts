import type { Catalogue, Dimension, Measure } from '../../src/model/index.js';
import type { Recorded } from '../../src/warehouse/index.js';
import { Random } from './random.js';

const label = (text: string): { zh: string; en: string } => ({ zh: text, en: text });

function dimension(name: string, levels: readonly string[], members: Dimension['members'], defaultMember?: string): Dimension {
  return { name, label: label(name), levels: levels.map((each) => ({ name: each, label: label(each) })), members, open: true, ...(defaultMember === undefined ? {} : { defaultMember }) };
}

const member = (code: string, children: Dimension['members'] = []): Dimension['members'][number] => ({ code, label: label(code), children });

const measure = (name: string, additivity: Measure['additivity'], formula: Measure['formula']): Measure => ({
  name, label: label(name), description: label(name), unit: additivity === 'NON_ADDITIVE' ? 'RATE' : 'VISIT', additivity, formula,
});

/** Visits to places: a star with uneven hierarchies, a default member, a stock and two ratios. */
export const visitStar: Catalogue = {
  version: 'visits',
  units: [
    { code: 'VISIT', label: label('visits'), quantity: 'count', printed: [] },
    { code: 'RATE', label: label('%'), quantity: 'rate', printed: [] },
  ],
  dimensions: [
    dimension('place', ['region', 'town'], [member('NORTH', [member('NA'), member('NB')]), member('SOUTH', [member('SA')]), member('EAST')]),
    dimension('way', ['way', 'detail'], [member('FOOT'), member('WHEEL', [member('BUS'), member('CAR')])]),
    dimension('age', ['age'], [member('YOUNG'), member('OLD')]),
    dimension('house', ['house'], [member('MAIN'), member('ANNEX')], 'MAIN'),
  ],
  facts: [{
    name: 'visits', label: label('visits'), grain: label('one visit'), dimensions: ['place', 'way', 'age', 'house'], recorded: true,
    measures: [
      measure('count', 'ADDITIVE', { kind: 'rows' }),
      measure('spent', 'ADDITIVE', { kind: 'sum', column: 'spent' }),
      measure('waited', 'ADDITIVE', { kind: 'sum', column: 'waited' }),
      measure('both', 'ADDITIVE', { kind: 'total', of: ['spent', 'waited'] }),
      measure('held', 'SEMI_ADDITIVE', { kind: 'sum', column: 'held' }),
      measure('spentRate', 'NON_ADDITIVE', { kind: 'ratio', numerator: { measure: 'spent' }, denominator: { measure: 'waited' } }),
      measure('wheelRate', 'NON_ADDITIVE', {
        kind: 'ratio', numerator: { measure: 'count', within: { dimension: 'way', member: 'WHEEL' } }, denominator: { measure: 'count' },
      }),
    ],
  }],
};

/** The days that are recorded: from July 2021, without 2022-04, to June 2023. */
export const COVERED = [{ from: 20210701, to: 20220331 }, { from: 20220501, to: 20230630 }] as const;

/** Rows on a few days of every covered month, coded at leaves and above them. */
export function randomVisits(random: Random, count: number): Recorded[] {
  return Array.from({ length: count }, (_, index) => {
    const months = [...Array.from({ length: 6 }, (__, i) => 202107 + i), ...Array.from({ length: 12 }, (__, i) => 202201 + i), ...Array.from({ length: 6 }, (__, i) => 202301 + i)];
    return {
      id: `v${index}`, day: random.pick(months.filter((month) => month !== 202204)) * 100 + random.pick([3, 17, 28]),
      members: {
        place: random.pick(['NORTH', 'NA', 'NA', 'NB', 'SOUTH', 'SA', 'EAST']), way: random.pick(['FOOT', 'WHEEL', 'BUS', 'CAR']),
        age: random.pick(['YOUNG', 'OLD']), house: random.pick(['MAIN', 'MAIN', 'MAIN', 'ANNEX']),
      },
      sums: { spent: random.whole(0, 9), waited: random.percent(30) ? 0 : random.whole(0, 4), held: random.whole(0, 20) },
    };
  });
}
