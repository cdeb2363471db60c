import { docxSource } from './formats/docx.js';
import { htmlSource } from './formats/html.js';
import { pdfSource } from './formats/pdf.js';
import { textSource } from './formats/text.js';
import { xlsxSource } from './formats/xlsx.js';
import type { Source } from './source.js';

/** The formats that can be read, in the order in which they are tried. */
export const SOURCES: readonly Source[] = [pdfSource, docxSource, xlsxSource, htmlSource, textSource];
