import { expect, it } from 'vitest';
import { readShare } from '../../../src/report/index.js';
import { show, showInterval } from './show.js';

it.each([
  ['占比80.8%', '0.808 [0.8075, 0.8085]'],
  ['占比为80.8％', '0.808 [0.8075, 0.8085]'],
  ['占5%', '0.05 [0.045, 0.055]'],
  ['15.80%', '0.158 [0.15795, 0.15805]'],
  ['0.0%', '0 [0, 0.0005]'],
  ['占比80.8', 'refused'],
  ['占比', 'refused'],
  ['80.8%以上', 'refused'],
])('a share printed as %s', (text, meaning) => {
  const reading = readShare(text);
  expect(reading.kind === 'refused' ? 'refused' : `${show(reading.meaning.value)} ${showInterval(reading.meaning.interval)}`).toBe(meaning);
});
