import { describe, expect, it } from 'vitest';
import { readChange, type Direction } from '../../../src/report/index.js';
import type { Quantity } from '../../../src/model/index.js';
import { show, showInterval } from './show.js';

function meaningOf(text: string, quantity: Quantity, governing: Direction | null = null): string {
  const reading = readChange(text, quantity, governing);
  if (reading.kind === 'refused') return 'refused';
  const { value, interval, unit } = reading.meaning;
  return `${show(value)} ${showInterval(interval)} ${unit}`;
}

describe('a change printed apart from its figure', () => {
  it.each([
    ['同比增长2.3%', '0.023 [0.0225, 0.0235] PERCENT'],
    ['增长4.2%', '0.042 [0.0415, 0.0425] PERCENT'],
    ['同比分别增长4.2%', '0.042 [0.0415, 0.0425] PERCENT'],
    ['较上年同期下降了0.5%', '-0.005 [-0.0055, -0.0045] PERCENT'],
    ['+5%', '0.05 [0.045, 0.055] PERCENT'],
    ['-5%', '-0.05 [-0.055, -0.045] PERCENT'],
    ['上升0.05个百分点', '0.0005 [0.00045, 0.00055] PERCENTAGE_POINT'],
  ])('%s', (text, meaning) => {
    expect(meaningOf(text, 'count')).toBe(meaning);
  });

  it('keeps what the arrow says where the amount is rounded to nothing', () => {
    expect(meaningOf('↑0.0%', 'count')).toBe('0 [0, 0.0005] PERCENT');
    expect(meaningOf('↓0.0%', 'count')).toBe('0 [-0.0005, 0] PERCENT');
  });

  it('leaves open what % means beside a rate, and nowhere else', () => {
    expect(meaningOf('↑0.3%', 'rate')).toMatch(/AMBIGUOUS$/);
    expect(meaningOf('—', 'rate')).toBe('none none AMBIGUOUS');
    expect(meaningOf('↑0.3%', 'duration')).toMatch(/PERCENT$/);
  });

  it('reads the last amount where one word governs several', () => {
    expect(meaningOf('增长4.2%和64.9%', 'count')).toBe('0.649 [0.6485, 0.6495] PERCENT');
  });

  it('allows either direction where arrow, sign and word contradict each other', () => {
    expect(meaningOf('↑-3.0%', 'count')).toBe('0.03 [-0.0305, 0.0305] PERCENT');
    expect(meaningOf('增长-2.3%', 'count')).toBe('0.023 [-0.0235, 0.0235] PERCENT');
    expect(meaningOf('▲+3.0%', 'count')).toBe('0.03 [0.0295, 0.0305] PERCENT');
    expect(meaningOf('负增长2.3%', 'count')).toBe('-0.023 [-0.0235, -0.0225] PERCENT');
  });

  it('takes a bare amount only where its direction is known', () => {
    expect(meaningOf('64.9%', 'count')).toBe('refused');
    expect(meaningOf('64.9%', 'count', 'UP')).toBe('0.649 [0.6485, 0.6495] PERCENT');
    expect(meaningOf('64.9%', 'count', 'DOWN')).toBe('-0.649 [-0.6495, -0.6485] PERCENT');
  });

  it.each(['环比增长2.3%', '增长约2.3%', '增长2.3', '增长', '增长-2.3', '增长4.2%和', '增长4.2%和多', '↑1.234,5%', ''])('%s is not guessed', (text) => {
    expect(meaningOf(text, 'count')).toBe('refused');
  });
});
