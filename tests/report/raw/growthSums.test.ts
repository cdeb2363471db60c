import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';

async function growthSums(text: string): Promise<string[]> {
  return (await findingsIn(`6月通报\n\n${text}\n`)).filter((each) => each.includes(' growth-sum '));
}

describe('earlier values of parts against the one of their whole', () => {
  const impossible = '咨询600件，同比增长20%；求助396件，同比增长10%；其他诉求4件，同比下降121%。';

  it('those of some parts alone may be more than the whole had', async () => {
    expect(await growthSums(`受理诉求1000件，同比增加200件。${impossible}`)).toEqual([
      'INCONSISTENT growth-sum 498 + 359 + 0 = 857 > 800',
    ]);
  });

  it('what is left for a part that tells no earlier value is no contradiction', async () => {
    expect(await growthSums(`受理诉求1000件，同比增加100件。${impossible}`)).toEqual([]);
    expect(await growthSums('受理诉求1000件，同比增加100件。咨询600件，同比增长20%；求助396件，同比增长10%；其他诉求4件。')).toEqual([]);
  });

  it('a part that prints its change in its own unit tells it exactly', async () => {
    expect(await growthSums('受理诉求1000件，同比增加100件。咨询600件，同比增加80件；求助400件，同比增加30件。')).toEqual(['INCONSISTENT growth-sum 520 + 370 = 890 ≠ 900']);
    expect(await growthSums('受理诉求1000件，同比增加100件。咨询600件，同比增加80件；求助400件，同比增加20件。')).toEqual([]);
  });

  it('changes from other times are not added', async () => {
    expect(await growthSums('受理诉求1000件，环比增加100件。咨询600件，同比增长20%；求助400件，同比增长30%。')).toEqual([]);
  });
});
