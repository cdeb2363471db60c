import { userError } from '../errors/index.js';
import type { Figure } from '../model/index.js';
import { didYouMean } from '../text/index.js';
import type { Audited, AuditReport } from './audit.js';
import { withChangeText, withShareText, withValueText } from './explanations/reprint.js';
import type { Finding } from './findings/finding.js';
import { distinctTerms } from './findings/makeFinding.js';
import type { FigurePart, Outcome } from './outcome.js';

/** A printed part as somebody proposes to correct it. */
export interface ProposedCorrection {
  /** The id of a figure, as in `1/总计/诉求总量(件)`. */
  readonly figure: string;
  readonly what: FigurePart;
  /** As it would be printed; the empty text takes a change away. */
  readonly to: string;
}

/** What corrections would do to the findings. */
export interface WhatIf {
  readonly before: AuditReport;
  readonly after: AuditReport;
  /** What would go: findings, each with those of its outcomes that would. */
  readonly resolved: readonly Finding[];
  /** What would come: findings, each with those of its outcomes that would. */
  readonly introduced: readonly Finding[];
}

const EXAMPLES: Readonly<Record<FigurePart, string>> = { value: '2956775', change: '↑5.3%', share: '占比80.7%' };

/** @throws a user error where there is no such figure, or the text cannot be read in its place. */
function corrected(figures: ReadonlyMap<string, Figure>, { figure: id, what, to }: ProposedCorrection, { catalogue }: Audited): Figure {
  const figure = figures.get(id);
  if (figure === undefined) throw userError('UNKNOWN_FIGURE', `There is no figure "${id}" in the edition.${didYouMean(id, figures.keys())}`, { name: id });
  const made = what === 'value' ? withValueText(figure, to, catalogue) : what === 'change' ? withChangeText(figure, to, catalogue) : withShareText(figure, to);
  if (made === null) throw userError('BAD_CORRECTION', `"${to}" cannot be read as the ${what} of "${id}"; write it as printed, such as ${EXAMPLES[what]}`, { name: to });
  return made;
}

const told = ({ id, verdict }: Outcome): string => `${verdict} ${id}`;

/** Findings with what of them another audit does not say: what only stays, or changes its company, is left out. */
function beside(findings: readonly Finding[], { outcomes }: AuditReport): Finding[] {
  const known = new Set(outcomes.map(told));
  return findings.flatMap((finding) => {
    const own = finding.outcomes.filter((outcome) => !known.has(told(outcome)));
    if (own.length === 0 || own.length === finding.outcomes.length) return own.length === 0 ? [] : [finding];
    return [{ ...finding, outcomes: own, terms: distinctTerms(own), certificate: own.map(({ certificate }) => certificate).join('\n') }];
  });
}

/**
 * An edition as if some figures were printed otherwise.
 * @throws a user error where a correction names no figure or cannot be read.
 */
export function withCorrections(audited: Audited, corrections: readonly ProposedCorrection[]): Audited {
  const figures = new Map(audited.content.figures.map((figure) => [figure.id, figure]));
  for (const correction of corrections) figures.set(correction.figure, corrected(figures, correction, audited));
  return { ...audited, content: { ...audited.content, figures: [...figures.values()] } };
}

/** What an edition's corrections do, by its audits without and with them. */
export function whatIf(before: AuditReport, after: AuditReport): WhatIf {
  return { before, after, resolved: beside(before.findings, after), introduced: beside(after.findings, before) };
}
