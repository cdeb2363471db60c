import type { Audited } from '../../audit/index.js';
import { userError } from '../../errors/index.js';
import { factNamed, periodLevel, type Catalogue, type Fact } from '../../model/index.js';
import type { Source } from '../margins/source.js';
import type { RequestPlan } from '../rows/requestRows.js';
import { callYears, type CallYear } from './callYears.js';
import { correctedSource, type Correction } from './corrected.js';
import { flagQuotas } from './flags.js';
import { printedRates } from './rates.js';
import { requestYears } from './requestYears.js';
import type { GenerateSettings } from './settings.js';

/** Every record that is to be written, as counts: what is written only draws the rest. */
export interface Plan extends GenerateSettings {
  /** The id of the edition. */
  readonly edition: string;
  readonly year: number;
  /** The edition as the audit verified that it was meant. */
  readonly source: Source;
  readonly corrections: readonly Correction[];
  readonly requests: readonly RequestPlan[];
  readonly calls: readonly CallYear[];
}

function factsOf(catalogue: Catalogue): { readonly requests: Fact; readonly calls: Fact } {
  return { requests: factNamed(catalogue, 'requests'), calls: factNamed(catalogue, 'calls') };
}

/**
 * Plans records whose counts agree with an edition.
 * @throws a user error where the edition is not of a whole year, or prints no counts of requests or calls.
 */
export function planOf(audited: Audited, settings: GenerateSettings): Plan {
  const { edition } = audited.content;
  if (periodLevel(edition.period) !== 'year') throw userError('CANNOT_GENERATE', `"${edition.id}" is of ${edition.period}; records are made from editions of a whole year`, { name: edition.id });
  const year = Number(edition.period);
  const { source, corrections } = correctedSource(audited);
  const facts = factsOf(source.catalogue);
  const rates = printedRates(source, facts.requests);
  const requests = requestYears(source, facts.requests, year, settings)
    .map((each): RequestPlan => ({ ...each, quotas: flagQuotas(each.service, each.cells, each.year === year ? rates : []) }));
  const calls = callYears(source, facts.calls, year, settings);
  if (requests.length + calls.length === 0) throw userError('CANNOT_GENERATE', `"${edition.id}" prints no counts of requests or calls`, { name: edition.id });
  return { ...settings, edition: edition.id, year, source, corrections, requests, calls };
}
