import { describe, expect, it } from 'vitest';
import { directionAtFront, halfWidth, numberAtFront, qualifierAtFront } from '../../../src/report/index.js';
import { show } from './show.js';

describe('the pieces of a printed figure, each at the front of a longer text', () => {
  it.each([
    ['157.5万件、求助类', '1575000', '1000', '件、求助类'],
    ['2,873,591件', '2873591', '1', '件'],
    ['1,234,56', '1', '1', ',234,56'],
    ['99.02%', '99.02', '0.01', '%'],
    ['3亿元', '300000000', '100000000', '元'],
  ])('a number: %s', (text, value, step, rest) => {
    const front = numberAtFront(text);
    expect(front === null ? null : [show(front.number.value), show(front.number.step), front.rest]).toEqual([value, step, rest]);
  });

  it('a number that is none', () => {
    expect(numberAtFront('件')).toBeNull();
    expect(numberAtFront('.5')).toBeNull();
  });

  it('a qualifier', () => {
    expect(qualifierAtFront('超过3万')).toEqual({ qualifier: 'ABOVE', rest: '3万' });
    expect(qualifierAtFront('3万')).toEqual({ qualifier: null, rest: '3万' });
  });

  it('a direction', () => {
    expect(directionAtFront('下降了4%')).toEqual({ direction: 'DOWN', rest: '4%' });
    expect(directionAtFront('持平')).toEqual({ direction: null, rest: '持平' });
  });

  it('full-width signs, one character for one', () => {
    expect(halfWidth('１，２３４．５％（＋）件')).toBe('1,234.5%(+)件');
  });
});
