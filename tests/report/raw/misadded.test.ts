import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';

const told = async (text: string): Promise<string[]> => (await findingsIn(`通报\n\n${text}\n`)).map((each) => each.split(' → ')[0] ?? '');

describe('a list that its sentence adds up itself', () => {
  it('is wrong where it misses the sum by little', async () => {
    expect(await told('从类型看，求助类476件、投诉类611件、建议类373件，合计1480件。')).toEqual(['INCONSISTENT sum 476 + 611 + 373 = 1460 ≠ 1480']);
  });

  it('and by much where just that sum is printed elsewhere', async () => {
    expect(await told('本周受理诉求1460件。从类型看，求助类476件、投诉类911件、建议类373件，合计1460件。')).toEqual(['INCONSISTENT sum 476 + 911 + 373 = 1760 ≠ 1460']);
  });

  it('is none where the sentence counts something else before it, or the sum is far from it', async () => {
    expect(await told('本周受理2460件，其中求助类476件、投诉类611件、建议类373件，合计1480件。')).toEqual([expect.stringMatching(/^UNDETERMINED part-within/)]);
    expect(await told('从类型看，求助类476件、投诉类611件、建议类373件，合计9480件。')).toEqual([]);
  });

  it('agrees where it is the sum', async () => {
    expect(await told('从类型看，求助类476件、投诉类611件、建议类373件，合计1460件。')).toEqual([]);
  });
});
