import { audit, auditedReport, marksOf, type Mark } from '../../audit/index.js';
import { userError } from '../../errors/index.js';
import type { AuditMark, SourceAudit, SourceFile } from '../../graphql/index.js';
import { placesIn, readDocument, readReport, type Document } from '../../report/index.js';
import { AuditView } from './auditView.js';

/** More figures than this are not judged while others wait. */
const MOST_FIGURES = 2_000;

const KINDS = { value: 'VALUE', change: 'CHANGE', share: 'SHARE' } as const;

function placed(marks: readonly Mark[], document: Document): AuditMark[] {
  const placeOf = placesIn(document);
  return marks.map((mark) => ({ kind: mark.kind === 'figure' ? KINDS[mark.part] : 'NOT_UNDERSTOOD', figure: mark.kind === 'figure' ? mark.figure.id : null, place: placeOf(mark.start, mark.end) }));
}

/** Reads a published file and judges it, with no configuration; stores nothing. */
export async function auditSource({ name, content }: SourceFile): Promise<SourceAudit> {
  const document = await readDocument(content, name);
  const raw = readReport(document);
  if (raw.figures.length > MOST_FIGURES) {
    throw userError('SOURCE_TOO_LARGE', `the file prints ${raw.figures.length} figures; at most ${MOST_FIGURES} are judged here. Use "hotline audit <file>" for more.`, { data: { found: raw.figures.length, limit: MOST_FIGURES } });
  }
  const audited = auditedReport(raw);
  const edition = { ...audited.content.edition, key: 0, contentHash: raw.sha256, loadedAt: '' };
  return {
    report: new AuditView({ edition, audited, report: audit(audited) }).report(), format: document.format, encoding: document.encoding,
    relations: raw.relations.length, notUnderstood: raw.notUnderstood.map(({ text }) => text),
    text: document.text, marks: placed(marksOf({ document, raw }, audited.content.figures), document),
  };
}
