import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { audit, whatIf, withCorrections, type Audited, type Finding, type ProposedCorrection } from '../../src/audit/index.js';
import { auditedOf } from '../support/auditedOf.js';
import { readNantong2024 } from '../support/nantong2024.js';

let audited: Audited;
beforeAll(async () => {
  audited = auditedOf(await readNantong2024(), catalogue);
});

const certificates = (findings: readonly Finding[]): string[][] => findings.map(({ certificate }) => certificate.split('\n'));

function difference(...corrections: readonly ProposedCorrection[]): { resolved: string[][]; introduced: string[][] } {
  const { resolved, introduced } = whatIf(audit(audited), audit(withCorrections(audited, corrections)));
  return { resolved: certificates(resolved), introduced: certificates(introduced) };
}

describe('corrections of Nantong 2024', () => {
  it('that put one cause right take its finding away', () => {
    const { resolved, introduced } = difference({ figure: 'channel-phone', what: 'share', to: '占比80.7%' });
    expect(resolved).toEqual([['2387563 ÷ 2956775 ≈ 0.807489 ≠ [0.8075, 0.8085]']]);
    expect(introduced).toEqual([]);
  });

  it('that put part of one right take that part away, and what is left of it is nothing new', () => {
    const { resolved, introduced } = difference({ figure: '1/群众诉求/在线解答(件)/1', what: 'change', to: '↑0.56%' });
    expect(resolved).toEqual([['370505 + 34386 = 404891 < 1972355', '0.01035 < 0.2715']]);
    expect(introduced).toEqual([]);
  });

  it('that put nothing right bring what they break, and nothing is stored', () => {
    const before = JSON.stringify(audited.content.figures, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
    const { resolved, introduced } = difference({ figure: '1/企业诉求/诉求总量(件)', what: 'value', to: '83185' });
    expect(resolved).toEqual([]);
    expect(introduced).toEqual([['2873591 + 83185 = 2956776 ≠ 2956775', '72493 + 6751 + 3573 + 367 = 83184 ≠ 83185', '43723 + 4575 + 34886 = 83184 ≠ 83185']]);
    expect(JSON.stringify(audited.content.figures, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))).toBe(before);
  });
});
