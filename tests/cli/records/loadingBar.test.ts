import { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { loadingBar } from '../../../src/cli/records/loadingBar.js';
import { timeLeft } from '../../../src/cli/records/timeLeft.js';

it.each([
  [0, 100, 5_000, '…'], [50, 100, 8_000, '8 s'], [99, 100, 1_000, '1 s'], [100, 100, 9_000, '0 s'], [10, 100, 22_000, '3 min 18 s'], [1, 100, 60_000, '1 h 39 min'], [120, 100, 9_000, '0 s'],
])('%i of %i done in %i ms leaves %s', (done, total, passed, left) => expect(timeLeft(done, total, passed)).toBe(left));

describe('how far a loading has come', () => {
  const told = (isTerminal: boolean): { readonly lines: readonly string[]; readonly drawn: string } => {
    const lines: string[] = [];
    let drawn = '';
    const stream: WriteStream = Object.assign(Object.create(WriteStream.prototype), { isTTY: isTerminal, columns: 200, write: (text: string) => { drawn += text; return true; } });
    const bar = loadingBar({ out: () => undefined, progress: (line) => lines.push(line) }, stream);
    // A file is read in steps that are much longer than what is told between them.
    for (let records = 100_000; records <= 600_000; records += 1_000) bar.update({ bytesRead: Math.floor(records / 200_000) * 250, bytesTotal: 1000, records });
    bar.stop();
    return { lines, drawn };
  };

  it('is a bar with records a second and the time left, also between two steps of reading', () => {
    const { lines, drawn } = told(true);
    expect(lines).toEqual([]);
    expect(drawn).toMatch(/ 75 % \| 600000 records \| [1-9]\d* records\/s \| \d+ s left/);
  });

  it('is a line now and then where no bar can be drawn', () => expect(told(false)).toEqual({ lines: ['500000 records read, 50 % of the files'], drawn: '' }));
});
