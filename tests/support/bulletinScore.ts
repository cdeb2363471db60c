import { toDecimal } from '../../src/interval/index.js';
import type { RawReport } from '../../src/report/raw/rawReport.js';
import { readAtoms, truthAtoms, type BulletinAtom } from './bulletinAtoms.js';
import type { BulletinTruth, TruthRelation } from './bulletinCase.js';
import { matchBulletin, withSameFacts, type MatchedAtom } from './bulletinMatch.js';
import { isFound } from './bulletinRelations.js';
import { accusationsOf, explainedOf, explains, isListed, tells, type ToldAudit } from './bulletinVerdicts.js';

/** How many of those that there are were got right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How well a bulletin was read, and everything that went wrong, spelled out. */
export interface BulletinScore {
  /** Values and shares read with the right value and unit, of those printed. */
  readonly figures: Share;
  /** Those of them that are called what they are called. */
  readonly labels: Share;
  /** Values and shares that are printed, of those read. */
  readonly precision: Share;
  readonly changes: Share;
  readonly relations: Share;
  /** Inconsistent relations that the audit tells in a finding, accused or undetermined with an explanation; null where nothing was audited. */
  readonly told: Share | null;
  /** What the audit calls inconsistent and the truth does not. */
  readonly accusations: readonly string[];
  readonly misses: readonly string[];
}

const spell = ({ label, value, unit, part, against }: BulletinAtom): string => `${label} ${toDecimal(value)} ${unit}${part === 'value' ? '' : ` (${part}${against === null ? '' : ` against ${against}`})`}`;

function spellMiss({ truth, read, fault }: MatchedAtom): string {
  return fault === 'missing' || read === null ? `not read: ${spell(truth)}` : `wrong ${fault ?? ''}: ${spell(truth)} was read as ${spell(read)}`;
}

function spellRelation({ kind, verdict, ...rest }: TruthRelation): string {
  return `${kind} ${Object.entries(rest).filter(([name]) => name !== 'note').map(([name, value]) => `${name} ${Array.isArray(value) ? value.join('+') : JSON.stringify(value)}`).join(', ')} [${verdict}]`;
}

const shareOf = (matched: readonly MatchedAtom[], ...faults: readonly MatchedAtom['fault'][]): Share => ({ right: matched.filter(({ fault }) => !faults.includes(fault)).length, of: matched.length });

/** Holds a reading of a bulletin, and where there is one its audit, against what the bulletin says. */
export function scoreBulletin(truth: BulletinTruth, raw: Pick<RawReport, 'figures' | 'relations'>, audit: ToldAudit | null): BulletinScore {
  const match = withSameFacts(matchBulletin(truthAtoms(truth), readAtoms(raw)), raw.relations);
  const figures = match.matched.filter(({ truth: { part } }) => part !== 'change');
  const changes = match.matched.filter(({ truth: { part } }) => part === 'change');
  const read = figures.filter(({ read: found }) => found !== null).length;
  const relations = truth.relations.map((relation) => ({ relation, found: isFound(relation, match, raw) })).filter(({ found }) => found !== null);
  const inconsistent = truth.relations.filter(({ kind, verdict }) => kind !== 'other' && verdict === 'INCONSISTENT');
  const accusations = audit === null ? [] : accusationsOf(audit);
  const explained = audit === null ? [] : explainedOf(audit);
  const told = inconsistent.filter((relation) => accusations.some(({ outcome }) => tells(outcome, relation, match)) || explained.some((outcome) => explains(outcome, relation, match)));
  const unlisted = accusations.filter((accusation) => !isListed(accusation, truth.relations, match)).map(({ outcome }) => `${outcome.id}: ${outcome.certificate}`);
  return {
    figures: shareOf(figures, 'missing', 'unit'),
    labels: shareOf(figures.filter(({ fault }) => fault === null || fault === 'label'), 'label'),
    precision: { right: shareOf(figures, 'missing', 'unit').right, of: read + match.unexpected.length },
    changes: shareOf(changes, 'missing', 'unit', 'label'),
    relations: { right: relations.filter(({ found }) => found).length, of: relations.length },
    told: audit === null ? null : { right: told.length, of: inconsistent.length },
    accusations: unlisted,
    misses: [
      ...match.matched.filter(({ fault }) => fault !== null).map(spellMiss),
      ...match.unexpected.map((atom) => `no figure: ${spell(atom)}`),
      ...relations.filter(({ found }) => found === false).map(({ relation }) => `relation not found: ${spellRelation(relation)}`),
      ...(audit === null ? [] : inconsistent.filter((relation) => !told.includes(relation)).map((relation) => `not told: ${spellRelation(relation)}`)),
      ...unlisted.map((accusation) => `accused: ${accusation}`),
    ],
  };
}
