import { describe, expect, it } from 'vitest';
import { decide } from '../../src/generate/margins/decide.js';
import { cutDimension, type CutDimension } from '../../src/generate/margins/leaves.js';
import type { Margin } from '../../src/generate/margins/margin.js';
import { scaleMargins } from '../../src/generate/margins/scale.js';
import { shapeOf } from '../../src/generate/margins/shape.js';
import { rational } from '../../src/interval/index.js';
import { Members } from '../../src/model/index.js';

const label = (zh: string): { zh: string; en: string } => ({ zh, en: zh });

/** A dimension with members of one level. */
function dimension(name: string, ...codes: readonly string[]): CutDimension {
  const levels = [{ name, label: label(name) }];
  const members = codes.map((code) => ({ code, label: label(code), parent: null, printed: [], unit: null }));
  return cutDimension(name, new Members({ name, label: label(name), levels, members: [], open: true }, members), []);
}

const margin = (members: Readonly<Record<string, string>>, lower: number, upper = lower): Margin => ({ service: 'HOTLINE', members, limits: { lower, upper }, sources: [] });
const channel = dimension('channel', 'PHONE', 'WEB');
const requester = dimension('requester', 'PUBLIC', 'ENTERPRISE');
const handling = dimension('handling', 'ONLINE', 'DEPARTMENT');
const category = dimension('category', 'HELP', 'COMPLAINT');
const even = (members: Readonly<Record<string, string>>, total: number): number => total / 2 ** Object.keys(members).length;

/** The public's and the enterprises' channels, each with its total, and how the public's were handled. */
const TABLE = [
  margin({ requester: 'PUBLIC', channel: 'PHONE' }, 60), margin({ requester: 'PUBLIC', channel: 'WEB' }, 30), margin({ requester: 'ENTERPRISE', channel: 'PHONE' }, 8), margin({ requester: 'ENTERPRISE', channel: 'WEB' }, 2),
  margin({ requester: 'PUBLIC', handling: 'ONLINE' }, 70),
];

describe('the shape of margins', () => {
  it('the dimension that is crossed with the others is the hub', () => {
    const { hub, spokes, free } = shapeOf([channel, requester, category, handling], [...TABLE, margin({ category: 'HELP' }, 40)]);
    expect([hub?.name, spokes.map(({ name }) => name), free.map(({ name }) => name)]).toEqual(['requester', ['channel', 'handling'], ['category']]);
  });
});

describe('whole numbers that agree', () => {
  const shape = shapeOf([channel, requester, category, handling], TABLE);

  it('meet parts and wholes, and what is not printed is as even as they leave room for', () => {
    const { values, unmet } = decide(shape, [...TABLE, margin({}, 100), margin({ category: 'HELP' }, 40, 44)], even);
    expect(unmet).toEqual([]);
    expect(Object.fromEntries(values)).toMatchObject({ '': 100, 'requester=PUBLIC': 90, 'channel=PHONE': 68, 'handling=DEPARTMENT requester=PUBLIC': 20, 'category=HELP': 42, 'category=COMPLAINT': 58 });
  });

  it('where a total contradicts its parts, the parts win and the total is told', () => {
    const { values, unmet } = decide(shape, [margin({}, 99), ...TABLE], even);
    expect(values.get('')).toBe(100);
    expect(unmet.map(({ margin: { members, limits }, why }) => [members, limits.lower, why])).toEqual([[{}, 99, 'CONTRADICTED']]);
  });

  it('where parts contradict parts, what is printed first wins', () => {
    const parts = [margin({ channel: 'PHONE' }, 60), margin({ channel: 'WEB' }, 40), margin({ handling: 'ONLINE' }, 70), margin({ handling: 'DEPARTMENT' }, 29)];
    const { values, unmet } = decide(shapeOf([channel, handling], parts), parts, even);
    expect([values.get(''), values.get('handling=DEPARTMENT')]).toEqual([100, 30]);
    expect(unmet.map(({ margin: { members } }) => members)).toEqual([{ handling: 'DEPARTMENT' }]);
  });

  it('a table across two spokes is more than a network can tell, and is told', () => {
    const across = margin({ channel: 'PHONE', handling: 'ONLINE' }, 50);
    expect(decide(shape, [...TABLE, across], even).unmet).toEqual([{ margin: across, why: 'NOT_EXPRESSIBLE' }]);
  });

  it('are scaled so that sums still hold', () => {
    const { values } = decide(shape, [...TABLE, margin({}, 100)], even);
    const scaled = scaleMargins(shape, values, rational(1, 8));
    const at = (key: string): number => scaled.get(key) ?? Number.NaN;
    for (const [key, count] of values) expect(Math.abs(at(key) - count / 8)).toBeLessThan(1);
    expect(at('requester=PUBLIC') + at('requester=ENTERPRISE')).toBe(at(''));
    expect(at('channel=PHONE requester=PUBLIC') + at('channel=WEB requester=PUBLIC')).toBe(at('requester=PUBLIC'));
    expect(at('category=HELP') + at('category=COMPLAINT')).toBe(at(''));
  });
});
