import { expect, it } from 'vitest';
import { auditReport } from '../../../src/audit/index.js';
import { reading } from './reading.js';

it('where an absolute and a relative change contradict each other, the change is given up beside whatever else is wrong', async () => {
  const { findings } = auditReport(await reading('6月通报\n\n受理诉求1000件，同比增加100件，增幅25%。\n按类别：咨询600件，占60%。求助300件，占30%。建议90件，占10%。\n'));
  const sets = findings.flatMap(({ suspects }) => suspects.map(({ parts }) => parts.map(({ figure, part }) => `${part} ${figure}`).join(' + ')));
  expect([...new Set(sets)]).toEqual(['change 2.1 受理诉求 + value 3.3 建议']);
});
