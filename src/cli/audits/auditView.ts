import { outcomeFinding, type AuditedEdition, type Finding, type OutcomeTerm } from '../../audit/index.js';
import { cellId, type PublishedFigure, type Verdict } from '../../cells/index.js';
import { bug } from '../../errors/index.js';
import type { AuditFinding, AuditReport, AuditTerm } from '../../graphql/index.js';
import type { Binding, Figure, Label } from '../../model/index.js';

/** What is printed says the same in both languages. */
const printedLabel = (printed: string): Label => ({ zh: printed, en: printed });

/** Shows one audit as the API serves it: figures with their places, cells by id. */
export class AuditView {
  readonly #figures: ReadonlyMap<string, Figure>;
  readonly #bindings = new Map<string, Binding>();

  constructor(private readonly audited: AuditedEdition) {
    this.#figures = new Map(audited.audited.content.figures.map((figure) => [figure.id, figure]));
    for (const binding of audited.audited.content.bindings) if (!this.#bindings.has(binding.figure)) this.#bindings.set(binding.figure, binding);
  }

  /** A figure of the edition with the first cell it states. */
  source(id: string): PublishedFigure {
    const figure = this.#figures.get(id);
    if (figure === undefined) throw bug(`the audit speaks of the figure "${id}", which the edition does not have`);
    const binding = this.#bindings.get(id);
    const coordinates = Object.entries(binding?.members ?? {}).flatMap(([dimension, code]) => {
      const member = this.audited.audited.members.get(dimension)?.get(code);
      return member === undefined ? [] : [[dimension, member] as const];
    });
    const { edition } = this.audited;
    return { figure, edition, measure: binding?.measure ?? '', period: binding?.period ?? edition.period, coordinates: new Map(coordinates) };
  }

  /** The id of the first cell that a figure states, or null. */
  #cell(id: string): string | null {
    const binding = this.#bindings.get(id);
    if (binding === undefined) return null;
    const members = Object.fromEntries([...this.source(id).coordinates].flatMap(([dimension, member]) => {
      const isWhole = member.depth === 0 || member === this.audited.audited.members.get(dimension)?.whole();
      return isWhole ? [] : [[dimension, [member.code]] as const];
    }));
    return cellId(binding.fact, binding.measure, [{ periods: [binding.period], members }], this.audited.edition.id);
  }

  #term({ figure, role, weight, interval, part }: OutcomeTerm): AuditTerm {
    const source = this.source(figure);
    const { change, share, printed } = source.figure;
    return { printed: part === 'change' ? (change?.printed ?? '') : part === 'share' ? (share?.printed ?? '') : printed, role, weight, lower: interval.lower.value, upper: interval.upper.value, source };
  }

  finding(finding: Finding): AuditFinding {
    return {
      id: finding.id, rule: finding.rule, verdict: finding.verdict, severity: finding.severity, title: finding.title, terms: finding.terms.map((term) => this.#term(term)),
      gap: finding.gap, reliedOnRounding: finding.reliedOnRounding, certificate: finding.certificate, wouldSettle: finding.wouldSettle, limits: finding.limits, power: finding.power, reason: finding.reason,
      suspects: finding.suspects.map(({ parts, weight, unique }) => ({ figures: [...new Set(parts.map(({ figure }) => figure))].map((id) => this.source(id)), weight, unique })),
      explanations: finding.explanations.map(({ edit, grade, rivals }) => ({
        kind: edit.kind, grade, text: edit.text, rivals, resolves: [finding.id],
        corrections: [
          ...edit.changes.map(({ figure, what, from, to }) => ({ cell: this.#cell(figure), what, from: printedLabel(from), to: printedLabel(to) })),
          ...edit.relations.map(({ from, to }) => ({ cell: null, what: 'relation', from, to })),
        ],
      })),
    };
  }

  /** The whole report: what is to be told first, then what holds or does not apply. */
  report(): AuditReport {
    const { edition, report, audited } = this.audited;
    const count = (verdict: Verdict): number => report.outcomes.filter((outcome) => outcome.verdict === verdict).length;
    const quiet = report.outcomes.filter(({ verdict }) => verdict === 'CONSISTENT' || verdict === 'NOT_APPLICABLE').map((outcome) => outcomeFinding({ edition: edition.id, figures: this.#figures }, outcome));
    return {
      edition, verdict: report.verdict, unjudged: report.unjudged, limits: report.limits, figures: audited.content.figures.length, covered: report.covered.length, uncovered: report.uncovered.map((id) => this.source(id)),
      assertions: { CONSISTENT: count('CONSISTENT'), INCONSISTENT: count('INCONSISTENT'), UNDETERMINED: count('UNDETERMINED'), NOT_APPLICABLE: count('NOT_APPLICABLE') },
      findings: [...report.findings, ...quiet].map((finding) => this.finding(finding)),
    };
  }
}
