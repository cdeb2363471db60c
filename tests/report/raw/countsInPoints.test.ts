import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';

const bulletin = (text: string): string => `6月通报\n\n${text}\n`;

describe('points printed of a count', () => {
  it('are told where they can be of nothing else, and percent may be meant', async () => {
    expect(await findingsIn(bulletin('受理诉求700件(上升3个百分点)，办结650件。'))).toEqual(['INCONSISTENT count-in-points 700 ∘ 上升3个百分点 → POINTS']);
  });

  it('may be of the rate before it', async () => {
    expect(await findingsIn(bulletin('满意率95%，受理诉求700件，上升3个百分点。'))).toEqual(['UNDETERMINED count-in-points 700 ∘ 上升3个百分点']);
  });

  it.each([
    ['points of its share', '网络受理700件，占比60%，上升3个百分点。'],
    ['percent', '受理诉求700件(上升3%)，办结650件。'],
    ['points of a rate', '受理诉求700件，满意率95%，上升3个百分点。'],
  ])('nothing is told of %s', async (_, text) => {
    expect((await findingsIn(bulletin(text))).filter((each) => each.includes('count-in-points'))).toEqual([]);
  });
});
