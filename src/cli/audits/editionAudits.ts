import type { Answering } from '../../answer.js';
import { auditEdition, partVerdict, restatementsBetween, whatIf, withCorrections, type AuditedEdition, type FigurePart } from '../../audit/index.js';
import { figuresIn, type Cell, type Verdict } from '../../cells/index.js';
import { HotlineError } from '../../errors/index.js';
import type { AuditFinding, AuditProposal, AuditReport, AuditRestatement, AuditService, AuditWhatIf, SourceAudit, SourceFile } from '../../graphql/index.js';
import { AuditView } from './auditView.js';
import { judgingHere, type Judges } from './judges.js';

interface Kept {
  readonly dataVersion: string;
  readonly audit: Promise<AuditedEdition>;
}

/** Was an audit ended because it takes too long or too much? It would be the next time, too. */
function isTooMuch(error: unknown): boolean {
  return error instanceof HotlineError && (error.code === 'DEADLINE_EXCEEDED' || error.code === 'AUDIT_ENDED');
}

/** Audits editions once for each state of the data, and shows what came of it. */
export class EditionAudits implements AuditService {
  readonly #kept = new Map<string, Kept>();

  /** Judges in this process unless told where. */
  constructor(private readonly answering: Answering, private readonly judges: Judges = judgingHere) {}

  async #audit(id: string): Promise<AuditedEdition | null> {
    const { dataVersion, editions } = await this.answering.warehouse.snapshot();
    if (editions.every((edition) => edition.id !== id)) return null;
    const kept = this.#kept.get(id);
    if (kept?.dataVersion === dataVersion) return kept.audit;
    const audit = auditEdition(id, this.answering, this.judges.edition);
    this.#kept.set(id, { dataVersion, audit });
    audit.catch((error: unknown) => {
      if (!isTooMuch(error)) this.#kept.delete(id);
    });
    return audit;
  }

  async reconciliation(edition: string): Promise<AuditReport | null> {
    const audited = await this.#audit(edition);
    return audited === null ? null : new AuditView(audited).report();
  }

  async findingsOf(cell: Cell): Promise<readonly AuditFinding[]> {
    const found: AuditFinding[] = [];
    for (const { audited, figures } of await this.#auditsOf(cell)) {
      const view = new AuditView(audited);
      const about = audited.report.findings.filter(({ terms, suspects }) =>
        terms.some(({ figure }) => figures.has(figure)) || suspects.some(({ parts }) => parts.some(({ figure }) => figures.has(figure))));
      found.push(...about.map((finding) => view.finding(finding)));
    }
    return found;
  }

  async verdictOf(cell: Cell, part: Extract<FigurePart, 'value' | 'change'>): Promise<Verdict | null> {
    if (cell.figures.length === 0) return null;
    try {
      const [first] = await this.#auditsOf(cell);
      return first === undefined ? null : partVerdict(first.audited.report, first.figures, part);
    } catch (error) {
      if (isTooMuch(error)) return 'UNDETERMINED';
      throw error;
    }
  }

  /** The audits of the editions that print a cell or what it is made from, with its figures there. */
  async #auditsOf(cell: Cell): Promise<{ audited: AuditedEdition; figures: ReadonlySet<string> }[]> {
    const published = cell.figures.length > 0 || cell.derivation === null ? cell.figures : figuresIn(cell.derivation);
    const found: { audited: AuditedEdition; figures: ReadonlySet<string> }[] = [];
    for (const edition of new Set(published.map((figure) => figure.edition.id))) {
      const audited = await this.#audit(edition);
      const figures = new Set(published.filter((figure) => figure.edition.id === edition).map(({ figure }) => figure.id));
      if (audited !== null) found.push({ audited, figures });
    }
    return found;
  }

  async whatIf(edition: string, corrections: readonly AuditProposal[]): Promise<AuditWhatIf | null> {
    const audited = await this.#audit(edition);
    if (audited === null) return null;
    const corrected = withCorrections(audited.audited, corrections);
    const { before, after, resolved, introduced } = whatIf(audited.report, await this.judges.proposal(corrected));
    const view = new AuditView({ ...audited, report: before });
    const other = new AuditView({ ...audited, report: after });
    return { before: view.report(), after: other.report(), resolved: resolved.map((finding) => view.finding(finding)), introduced: introduced.map((finding) => other.finding(finding)) };
  }

  async auditSource(file: SourceFile): Promise<SourceAudit> {
    return this.judges.source(file);
  }

  async restatements(from: string, to: string): Promise<readonly AuditRestatement[] | null> {
    const [earlier, later] = [await this.#audit(from), await this.#audit(to)];
    if (earlier === null || later === null) return null;
    const view = new AuditView(later);
    return (await restatementsBetween(from, to, this.answering)).map(({ figure, implied, published }) => ({ source: view.source(figure.id), implied, published }));
  }

  async finding(id: string): Promise<AuditFinding | null> {
    const [, edition = ''] = id.split(':');
    const report = await this.reconciliation(edition);
    return report?.findings.find((finding) => finding.id === id) ?? null;
  }
}
