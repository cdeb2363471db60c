import type { Catalogue, Rollup } from '../../src/model/index.js';
import { visitStar } from './visitStar.js';

const rollup = (name: string, date: Rollup['date'], ...levels: string[]): Rollup => ({ name, fact: 'visits', date, levels });

/** The visits with rollups of many grains: some hold others, some stop halfway down a hierarchy, one keeps days. */
export const rolledUpStar: Catalogue = {
  ...visitStar,
  rollups: [
    rollup('everyMonth', 'month', 'town', 'detail', 'age', 'house'), rollup('everyDay', 'day', 'region', 'way', 'house'), rollup('outer', 'month', 'region', 'way', 'age', 'house'),
    rollup('quarters', 'quarter', 'town', 'way', 'house'), rollup('years', 'year', 'region', 'detail', 'house'), rollup('ages', 'year', 'age'), rollup('wholeYears', 'year'), rollup('houses', 'month', 'house'),
  ],
};
