import { describe, expect, it } from 'vitest';
import { cutPassage, forRecognition, joinPassages, passageAt, placeWithin, trimPassage, type Passage } from '../../../src/report/document/index.js';

function printedAt(source: string, passage: Passage, words: string): string {
  const at = passage.text.indexOf(words);
  const { start, end } = placeWithin(passage, at, at + words.length);
  return source.slice(start, end);
}

describe('a passage', () => {
  const source = '  全年受理123件，办结120件。';

  it('tells where its words stand', () => {
    const passage = trimPassage(passageAt(source, 0));
    expect(passage.text).toBe('全年受理123件，办结120件。');
    expect(passage.place).toMatchObject({ start: 2, end: 18 });
    expect(printedAt(source, passage, '120件')).toBe('120件');
  });

  it('can be cut and joined, and every part still tells where it stands', () => {
    const passage = passageAt(source, 0);
    const joined = joinPassages([cutPassage(passage, 10, 19), cutPassage(passage, 2, 10)]);
    expect(joined.text).toBe('，办结120件。全年受理123件');
    expect(printedAt(source, joined, '120')).toBe('120');
    expect(printedAt(source, joined, '受理123')).toBe('受理123');
  });

  it('joins what follows each other into one piece', () => {
    const passage = passageAt(source, 0);
    expect(joinPassages([cutPassage(passage, 2, 6), cutPassage(passage, 6, 10)]).pieces).toEqual([{ at: 0, length: 8, start: 2, end: 10 }]);
  });

  it('gives an empty place between its words', () => {
    const passage = passageAt('abc', 10);
    expect(placeWithin(passage, 1, 1)).toMatchObject({ start: 11, end: 11 });
    expect(cutPassage(passage, 3, 3)).toMatchObject({ text: '', pieces: [], place: { start: 13, end: 13 } });
  });
});

describe('words for recognition', () => {
  it('are simplified, without what a converter left in brackets', () => {
    const source = '12345熱線(xiàn)全市受理訴求31664件，在線(xiàn)解答率69.02%；其他(qita)平台(APP)的(de)';
    const passage = forRecognition(passageAt(source, 0));
    expect(passage.text).toBe('12345热线全市受理诉求31664件，在线解答率69.02%；其他(qita)平台(APP)的');
    expect(printedAt(source, passage, '31664件')).toBe('31664件');
    expect(printedAt(source, passage, '在线解答率')).toBe('在線(xiàn)解答率');
  });

  it('stay as they are where nothing is to be changed', () => {
    const passage = passageAt('电话(↑4.2%)', 5);
    expect(forRecognition(passage)).toEqual(passage);
  });

  it('keep their places through hundreds of thousands of brackets', () => {
    const source = '線(xiàn)1'.repeat(200_000);
    const passage = forRecognition(passageAt(source, 0));
    expect(passage.text).toBe('线1'.repeat(200_000));
    for (let at = 0; at < passage.text.length; at += 1000) expect(placeWithin(passage, at, at + 1).start).toBe((at / 2) * 8);
  });
});
