import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading } from './reading.js';

async function daysOfAverages(text: string): Promise<(number | null)[]> {
  const { relations } = await reading(text);
  return relations.filter(({ kind }) => kind === 'AVERAGE').map(({ days }) => days);
}

describe('the days that an average is over', () => {
  it.each([
    ['those that the text counts', '热线通报\n\n本期共31天，受理诉求3100件，日均100件。\n', 31],
    ['those that the text counts, not those of the month that it names', '6月通报（31天）\n\n6月受理诉求3100件，日均100件。\n', 31],
    ['those of the month where none are counted', '6月通报\n\n6月受理诉求3000件，日均100件。\n', 30],
    ['no time limit', '6月通报\n\n6月受理诉求3000件，日均100件，全部在5天内办结（时限5天）。\n', 30],
    ['not the time that something takes', '6月通报\n\n6月受理诉求3000件，日均100件，平均办理时长4天，最长（9天）。\n', 30],
  ])('%s', async (_, text, days) => {
    expect(await daysOfAverages(text)).toEqual([days]);
  });

  it('an average that they do not give is told', async () => {
    expect((await findingsIn('热线通报\n\n本期共31天，受理诉求3100件，日均120件。\n')).map((each) => each.split(' → ')[0])).toEqual(['INCONSISTENT average 31 × [119.5, 120.5] = [3704.5, 3735.5] ≠ 3100']);
    expect(await findingsIn('6月通报（31天）\n\n6月受理诉求3100件，日均100件。\n')).toEqual([]);
  });
});
