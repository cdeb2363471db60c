import { describe, expect, test } from 'vitest';
import { alignedColumns } from '../../../src/audit/formats/alignedColumns.js';
import { displayWidth, visible } from '../../../src/audit/formats/displayWidth.js';
import { hanging, paragraph, wrap } from '../../../src/audit/formats/wrap.js';

describe('width', () => {
  test.each([['abc', 3], ['总计', 4], ['(↑4.2%)', 7], ['\uFF0C', 2], ['𠀀', 2], ['é', 1], ['', 0]])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('what a terminal would obey', () => {
  test.each([['\u001B[31mred', '\uFFFD[31mred'], ['a\nb', 'a b'], ['a\tb', 'a b'], ['\u202Eabc', '\uFFFDabc'], ['总计 5', '总计 5']])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('wrapping', () => {
  test('breaks at spaces', () => {
    expect(wrap('the parts add up', 9)).toEqual(['the parts', 'add up']);
  });

  test('breaks between Chinese characters, but not before a closing sign', () => {
    expect(wrap('分项之和等于总计\uFF0C', 8)).toEqual(['分项之和', '等于总', '计\uFF0C']);
  });

  test('cuts what is longer than a line', () => {
    expect(wrap('0123456789', 4)).toEqual(['0123', '4567', '89']);
  });

  test('the empty text is one empty line', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  test('the lines after the first stand under its text', () => {
    expect(hanging('1. ', 'the parts add up', 12)).toEqual(['1. the parts', '   add up']);
  });

  test('or two columns further in', () => {
    expect(paragraph('the parts add up', 1, 12)).toEqual([' the parts', '   add up']);
  });
});

describe('columns', () => {
  test('stand under each other whatever is in them', () => {
    expect(alignedColumns([['总计', '5', 'x'], ['a', '1000', 'y']], '  ', 40)).toEqual(['  总计  5     x', '  a     1000  y']);
  });

  test('the last one wraps in the room that is left', () => {
    expect(alignedColumns([['whole', 'the place where it is printed']], '', 30)).toEqual(['whole  the place where it is', '       printed']);
  });

  test('or gets lines of its own', () => {
    expect(alignedColumns([['0123456789', '0123456789', 'table 1, total']], '', 30)).toEqual(['0123456789  0123456789', '  table 1, total']);
  });
});
