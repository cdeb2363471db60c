import { getDocumentProxy } from 'unpdf';
import { Transcript } from '../../document/index.js';
import { CellBudget } from '../cellBudget.js';
import { LIMITS } from '../limits.js';
import { blocksOf } from '../lines/blocksOf.js';
import type { Part } from '../lines/part.js';
import { latin } from '../magic.js';
import { checkStreams } from '../pdf/checkStreams.js';
import { pageParts } from '../pdf/pageParts.js';
import { pageRows, type PlacedWords } from '../pdf/pageRows.js';
import { damagedSource, encryptedSource, noText, tooLarge } from '../refusals.js';
import type { Source } from '../source.js';

/** What is asked of an open PDF. */
interface Pdf {
  readonly numPages: number;
  readonly getPage: (page: number) => Promise<PdfPage>;
  readonly destroy: () => Promise<void>;
}

interface PdfPage {
  readonly getTextContent: (options: { readonly includeMarkedContent: boolean }) => Promise<{ readonly items: readonly PdfWords[] }>;
  readonly cleanup: () => unknown;
}

interface PdfWords {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, stopAtErrors: false });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw encryptedSource('the PDF');
    throw damagedSource(`the PDF is damaged: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

async function wordsOf(pdf: Pdf, page: number): Promise<PlacedWords[]> {
  const opened = await pdf.getPage(page);
  const { items } = await opened.getTextContent({ includeMarkedContent: false });
  opened.cleanup();
  return items.flatMap(({ str: text = '', transform = [], width = 0 }) => {
    const [, , skew = 0, height = 0, x = 0, y = 0] = transform;
    return text === '' ? [] : [{ text, x, y, width, height: Math.hypot(skew, height) || 1 }];
  });
}

async function partsOf(pdf: Pdf, transcript: Transcript, budget: CellBudget): Promise<Part[]> {
  if (pdf.numPages > LIMITS.pages) throw tooLarge(`the PDF has ${pdf.numPages} pages`, 'pages');
  const parts: Part[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    parts.push(...pageParts(pageRows(await wordsOf(pdf, page)), page, transcript, budget));
    if (transcript.length > LIMITS.characters) throw tooLarge('the PDF has too many characters', 'characters');
    if (parts.length > LIMITS.lines) throw tooLarge('the PDF has too many lines', 'lines');
  }
  return parts;
}

/** PDFs with text: lines by where words stand, tables where words stand clearly under each other. */
export const pdfSource: Source = {
  format: 'pdf',
  recognises: (bytes) => latin(bytes, 0, 1024).includes('%PDF-'),
  read: async (bytes) => {
    checkStreams(bytes);
    const pdf = await openPdf(bytes);
    try {
      const transcript = new Transcript();
      const budget = new CellBudget();
      const parts = await partsOf(pdf, transcript, budget);
      if (parts.length === 0) throw noText('the PDF');
      return { encoding: null, text: transcript.text, blocks: blocksOf(parts, budget), title: null };
    } finally {
      await pdf.destroy();
    }
  },
};
