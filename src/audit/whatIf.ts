import { userError } from '../errors/index.js';
import type { Figure } from '../model/index.js';
import { didYouMean } from '../text/index.js';
import { audit, type Audited, type AuditReport } from './audit.js';
import { withChangeText, withShareText, withValueText } from './explanations/reprint.js';
import type { Finding } from './findings/finding.js';
import type { FigurePart } from './outcome.js';

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
  /** Findings that would go. */
  readonly resolved: readonly Finding[];
  /** Findings that would come. */
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

/**
 * Judges an edition again as if some figures were printed otherwise. Nothing is stored.
 * @throws a user error where a correction names no figure or cannot be read.
 */
export function whatIf(audited: Audited, corrections: readonly ProposedCorrection[]): WhatIf {
  const figures = new Map(audited.content.figures.map((figure) => [figure.id, figure]));
  for (const correction of corrections) figures.set(correction.figure, corrected(figures, correction, audited));
  const before = audit(audited);
  const after = audit({ ...audited, content: { ...audited.content, figures: [...figures.values()] } });
  const ids = (report: AuditReport): Set<string> => new Set(report.findings.map(({ id }) => id));
  const [had, has] = [ids(before), ids(after)];
  return { before, after, resolved: before.findings.filter(({ id }) => !has.has(id)), introduced: after.findings.filter(({ id }) => !had.has(id)) };
}
