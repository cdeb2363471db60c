import { describe, expect, it } from 'vitest';
import { durationAtFront, spokenNumberAtFront, spokenShareAtFront } from '../../../src/report/printed/index.js';
import { toDecimal } from '../../../src/interval/index.js';

describe('numerals in characters', () => {
  it.each([
    ['一千二百三十六件', '1236', '1', false], ['二百零六', '206', '1', false], ['十二家', '12', '1', false], ['三十万', '300000', '10000', false], ['一亿二千万', '120000000', '10000', false],
    ['三百余条', '300', '1', true], ['十余万人次', '100000', '10000', true],
  ])('%s', (text, value, step, andMore) => {
    const front = spokenNumberAtFront(text);
    expect(front === null ? null : [toDecimal(front.number.value), toDecimal(front.number.step), front.andMore]).toEqual([value, step, andMore]);
  });

  it.each(['三类', '一个', '二〇二三年', '十大', '十百'])('%s is none', (text) => {
    expect(spokenNumberAtFront(text)).toBeNull();
  });
});

describe('shares in characters, in percent', () => {
  it.each([['三成', '30', '10'], ['两成五', '25', '1'], ['九成半', '95', '1'], ['百分之三十五', '35', '1'], ['百分之百', '100', '1'], ['一半', '50', '10'], ['四分之三', '75', '10']])('%s', (text, value, step) => {
    const share = spokenShareAtFront(text);
    expect(share === null ? null : [toDecimal(share.number.value), toDecimal(share.number.step), share.length]).toEqual([value, step, text.length]);
  });

  it.each(['一成不变', '五成员', '三类'])('%s is none', (text) => {
    expect(spokenShareAtFront(text)).toBeNull();
  });
});

describe('durations of several units, in seconds', () => {
  it.each([['2分13秒', '133'], ['1小时20分', '4800'], ['2小时15分30秒', '8130'], ['3 min 5 s', '185'], ['1天6小时', '108000']])('%s', (text, seconds) => {
    const duration = durationAtFront(text);
    expect(duration === null ? null : toDecimal(duration.number.value)).toBe(seconds);
  });

  it('one unit keeps it', () => {
    expect(durationAtFront('15.3秒')).toBeNull();
  });
});
