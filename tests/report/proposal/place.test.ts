import { expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { placeOf, placeWithin, type Place } from '../../../src/report/index.js';

/** `如皋市 below COUNTIES, new`, or the code of a place that stands by itself. */
function told({ code, name, members }: Place): string {
  const own = members.find((member) => member.code === code);
  return `${name}${own === undefined ? ` is ${code}` : own.parent === null ? ' by itself' : ` below ${own.parent.replace(/_[0-9A-F]{6}/, '_…')}`}`;
}

it.each([
  ['南通市12345热线', '南通市 is NANTONG'],
  ['泰州市12345热线', '泰州市 by itself'],
  ['南通市如皋市12345热线', '如皋市 below COUNTIES'],
  ['泰州市兴化市12345热线', '兴化市 below CITY_…_COUNTIES'],
  ['北京市朝阳区12345热线', '朝阳区 below CITY_…_COUNTIES'],
  ['如皋市12345热线', '如皋市 by itself'],
  ['南通市市区12345热线', '南通市 is NANTONG'],
])('%s: %s', (text, expected) => {
  expect(told(placeOf(catalogue, [text]))).toBe(expected);
});

it('a place that is known below its city keeps its code', () => {
  const known = [{ dimension: 'level', code: 'RUGAO', parent: 'COUNTIES', label: { zh: '如皋市', en: 'Rugao' }, printed: [], unit: null }];
  expect(placeOf(catalogue, ['南通市如皋市12345热线'], known)).toEqual({ dimension: 'level', code: 'RUGAO', name: '如皋市', members: known });
  expect(placeWithin(catalogue, { dimension: 'level', code: 'NANTONG', name: '南通市', members: [] }, '如皋市', known)?.code).toBe('RUGAO');
});
