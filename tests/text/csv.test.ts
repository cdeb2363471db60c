import { describe, expect, test } from 'vitest';
import { csvOfRectangle } from '../../src/text/index.js';

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

  test('begins with a byte order mark where asked to', () => {
    expect(csvOfRectangle(['a'], [], { bom: true })).toBe('\uFEFFa\r\n');
  });
});
