import { expect, it } from 'vitest';
import { audit, type AuditReport } from '../../src/audit/index.js';
import { auditedOf } from '../support/auditedOf.js';
import { isAbovePower } from '../support/detectable.js';
import { ERROR_KINDS, type Injected } from '../support/errors/index.js';
import { newFindings } from '../support/newFindings.js';
import { Random } from '../support/random.js';
import { contentOf, syntheticEdition, type SyntheticEdition } from '../support/syntheticEdition.js';
import { syntheticStar } from '../support/syntheticStar.js';

const auditOf = (edition: SyntheticEdition, comparisons: Injected['comparisons'] = []): AuditReport => audit({ ...auditedOf(contentOf(edition), syntheticStar), comparisons });

it('accuses none of 60 editions in which everything agrees', () => {
  const accused = Array.from({ length: 60 }, (_, seed) => seed + 1).filter((seed) => auditOf(syntheticEdition(new Random(seed))).verdict === 'INCONSISTENT');
  expect(accused).toEqual([]);
});

it.each(ERROR_KINDS)('misses no $kind that is larger than the stated power', ({ inject }) => {
  const missed = [1, 2, 3].filter((seed) => {
    const random = new Random(seed * 7_919);
    const injected = inject(random, syntheticEdition(random));
    if (injected === null) return false;
    const report = auditOf(injected.corrupted, injected.comparisons);
    const clean = auditOf(injected.clean, injected.comparisons);
    return isAbovePower(clean, report) && newFindings(clean, report).length === 0;
  });
  expect(missed).toEqual([]);
});
