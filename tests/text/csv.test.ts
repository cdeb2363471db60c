import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvOfRectangle } from '../../src/text/index.js';
import { Random } from '../support/random.js';

describe('CSV', () => {
  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u00A0=1', '\u3000@x', '\uFF1D1', '\uFF0Bx', '\uFF0Dx', '\uFF20x', '\uFEFF=1', ' \t1'])('a cell %j that a spreadsheet would run is shown as text', (cell) => {
    const [, line = ''] = csvOfRectangle(['a'], [[cell]]).split(/\r\n(?=.)/u);
    expect(line.replaceAll('"', '').startsWith("'")).toBe(true);
  });

  test.each(['-5', '+5', '-0.25', '2956775', '↑5.4%', '电话', 'a=b', '1-2'])('a cell %j stays as it is', (cell) => {
    expect(csvOfRectangle(['a'], [[cell]])).toBe(`a\r\n${cell}\r\n`);
  });

  test('quotes what needs quotes; a missing number is empty', () => {
    expect(csvOfRectangle(['a', 'b'], [['x,"y"', null], ['two\nlines', '1']])).toBe('a,b\r\n"x,""y""",\r\n"two\nlines",1\r\n');
  });

  test('whatever is written is read back by another reader; what a spreadsheet would run, behind its apostrophe', () => {
    const random = new Random(11);
    const cell = (): string => Array.from({ length: random.whole(0, 5) }, () => random.pick(['a', '电', '1', ',', '"', "'", '\n', '\r\n', '\r', '\t', ' ', '=', '-', '+', '@', '＝', ';'])).join('');
    let guarded = 0;
    for (let round = 0; round < 500; round += 1) {
      const rows = Array.from({ length: random.whole(1, 5) }, () => Array.from({ length: 3 }, cell));
      const read: string[][] = parse(csvOfRectangle(['a', 'b', 'c'], rows), { record_delimiter: '\r\n', from_line: 2 });
      const runs = (text: string): boolean => /^\s*[=+\-@＝]|^ *[\t\r\n]/u.test(text) && !/^[+-]\d+$/u.test(text);
      guarded += rows.flat().filter(runs).length;
      expect(read).toEqual(rows.map((row) => row.map((text) => (runs(text) ? `'${text}` : text))));
    }
    expect(guarded).toBeGreaterThan(500);
  });

  test('begins with a byte order mark where asked to', () => {
    expect(csvOfRectangle(['a'], [], { bom: true })).toBe('\uFEFFa\r\n');
  });
});
