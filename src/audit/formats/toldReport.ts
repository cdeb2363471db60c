import { labelIn, type Catalogue, type Figure, type Label, type Lang } from '../../model/index.js';
import type { AuditReport } from '../audit.js';
import { ASSERTIONS } from '../assertions/index.js';
import type { Change } from '../explanations/edit.js';
import type { Outcome } from '../outcome.js';
import type { AuditedContent } from './format.js';
import { placeText } from './place.js';
import { toldTerm, type ToldTerm } from './toldTerm.js';

/** An audit beside the edition it is of, in one language: what every format for people reads. */
export interface ToldReport {
  readonly report: AuditReport;
  readonly content: AuditedContent;
  readonly lang: Lang;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly say: (label: Label) => string;
  /** The rule that an outcome comes from, in words. */
  readonly rule: (outcome: Outcome) => string;
  readonly terms: (outcome: Outcome) => readonly ToldTerm[];
  /** Where a figure is printed; its id where the edition has no such figure. */
  readonly place: (figure: string) => string;
  /** What a correction makes of a printed text; the words for none where it is empty. */
  readonly text: (text: Change['from']) => string;
}

const NOTHING: Label = { zh: '（无）', en: '(none)' };

/** Puts an audit beside its edition. */
export function toldReport(report: AuditReport, content: AuditedContent, catalogue: Catalogue, lang: Lang): ToldReport {
  const figures = new Map(content.figures.map((figure) => [figure.id, figure]));
  const say = (label: Label): string => labelIn(label, lang);
  return {
    report, content, lang, figures, say,
    rule: ({ rule }) => say(ASSERTIONS.find((assertion) => assertion.rule === rule)?.label ?? { zh: rule, en: rule }),
    terms: (outcome) => outcome.terms.map((term) => toldTerm(term, figures, catalogue, lang)),
    place: (id) => {
      const figure = figures.get(id);
      return figure === undefined ? id : placeText(figure, lang);
    },
    text: (text) => (text === '' ? say(NOTHING) : text),
  };
}
