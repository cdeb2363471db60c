import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';

const bulletin = (...paragraphs: string[]): string => ['6月通报', ...paragraphs, ''].join('\n\n');

async function sameFacts(text: string): Promise<string[]> {
  return (await findingsIn(text)).filter((each) => each.includes(' same-fact '));
}

describe('one fact, printed twice with values that contradict each other', () => {
  it('in another magnitude', async () => {
    expect(await sameFacts(bulletin('6月，热线受理诉求1.03万件。', '本月热线受理诉求1.03亿件，同比增长2%。'))).toEqual(['INCONSISTENT same-fact 102500000 > 10350 → UNIT']);
  });

  it('with two digits exchanged, in a sentence and in a table', async () => {
    const table = '类别\t件数\n咨询\t10000\n求助\t2354\n受理诉求\t12354';
    expect(await findingsIn(bulletin('6月，受理诉求12,345件。', table))).toEqual(['INCONSISTENT same-fact 12354 ≠ 12345 → DIGIT']);
    expect(await findingsIn(bulletin('6月，受理诉求12,354件。', table))).toEqual([]);
  });

  it('only near each other leave the reading open', async () => {
    expect(await sameFacts(bulletin('6月，受理诉求近300万件。', '受理诉求3087654件。'))).toEqual(['UNDETERMINED same-fact 3087654 > 2999999']);
  });

  it.each([
    ['another time', ['6月，受理诉求12345件。', '今年以来累计受理诉求12354件。']],
    ['a name that is given more than twice', ['甲县：受理诉求12345件。', '乙县：受理诉求12354件。', '丙县：受理诉求13000件。']],
    ['values far apart', ['甲县：受理诉求12345件。', '乙县：受理诉求23456件。']],
    ['parts of different wholes', ['受理诉求12345件，其中受理咨询1234件。', '办结12000件，其中受理咨询1243件。']],
    ['a rounded value that holds the exact one', ['6月，受理诉求1.2万件。', '受理诉求12345件。']],
  ])('nothing is told of %s', async (_, paragraphs) => {
    expect(await sameFacts(bulletin(...paragraphs))).toEqual([]);
  });
});
