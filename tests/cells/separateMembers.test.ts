import { expect, it } from 'vitest';
import { dimensionNamed, Members, type Member } from '../../src/model/index.js';
import { catalogue } from '../../schema/catalog.js';
import { mayAddUp } from '../../src/cells/separateMembers.js';

const place = (code: string, zh: string, parent: string | null) => ({ code, parent, label: { zh, en: zh }, printed: [], unit: null });
const level = dimensionNamed(catalogue, 'level');
const members = new Members(level, [
  ...Members.declared(level), place('COUNTY_RUGAO', '如皋市', 'COUNTIES'),
  ...[['TAIZHOU', '泰州市'], ['CITY_RUGAO', '如皋市'], ['HAIAN', '海安县'], ['JIANGSU', '江苏省']].map(([code = '', zh = '']) => place(code, zh, null)),
]);

it.each([
  [['NANTONG', 'TAIZHOU'], true],
  [['TAIZHOU', 'CITY_RUGAO'], true],
  [['NANTONG', 'CITY_RUGAO'], false],
  [['COUNTY_RUGAO', 'CITY_RUGAO'], false],
  [['NANTONG', 'HAIAN'], false],
  [['NANTONG', 'JIANGSU'], false],
  [['NANTONG', 'CITY_PROPER', 'COUNTY_RUGAO'], true],
])('%s may be added up: %s', (codes, expected) => {
  expect(mayAddUp(members, codes.map((code) => members.get(code)).filter((member): member is Member => member !== undefined))).toBe(expected);
});
