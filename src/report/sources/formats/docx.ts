import { forRecognition, Transcript } from '../../document/index.js';
import { CellBudget } from '../cellBudget.js';
import { headingStyles } from '../docx/headingStyles.js';
import { readBody, type WordPart } from '../docx/readBody.js';
import { blocksOf } from '../lines/blocksOf.js';
import type { Part } from '../lines/part.js';
import { beginsWith } from '../magic.js';
import { damagedSource, emptySource } from '../refusals.js';
import type { Source } from '../source.js';
import { ZipContainer } from '../zip/container.js';
import { holdsFile } from '../zip/holdsFile.js';
import { writtenTable } from '../zip/writtenTable.js';

const BODY = 'word/document.xml';

function partsOf(part: WordPart, transcript: Transcript, budget: CellBudget): Part[] {
  if (part.kind === 'table') return part.rows.length === 0 ? [] : [writtenTable(part.rows, transcript, budget)];
  return part.text.split('\n').flatMap((line, index): Part[] => {
    const passage = forRecognition(transcript.write(line));
    transcript.skip('\n');
    return line.trim() === '' ? [] : [{ kind: 'line', passage, gap: index === 0 ? 1 : 0, level: part.level, wraps: false }];
  });
}

/** Word documents (.docx): paragraphs, headings by their styles, tables with merged cells. */
export const docxSource: Source = {
  format: 'docx',
  recognises: (bytes, name) => beginsWith(bytes, 'PK') && (holdsFile(bytes, BODY) || (/\.docx$/i.test(name) && !holdsFile(bytes, 'xl/workbook.xml'))),
  read: (bytes) => {
    const container = new ZipContainer(bytes);
    if (!container.has(BODY)) throw damagedSource('the Word document has no body');
    const transcript = new Transcript();
    const budget = new CellBudget();
    const body = readBody(container, BODY, headingStyles(container));
    const parts = body.flatMap((part) => partsOf(part, transcript, budget));
    if (parts.length === 0) throw emptySource('the Word document has no words');
    const blocks = blocksOf(parts, budget);
    return { encoding: null, text: transcript.text, blocks, title: null };
  },
};
