import { strToU8, zipSync } from 'fflate';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A Word document with a body in XML and styles 1 (heading 1) and T (Title). */
export function wordFile(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`),
  });
}

/** A paragraph of a Word document. */
export function wordParagraph(text: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A cell of a Word table, with further properties in XML. */
export function wordCell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
}

/** The parts of a workbook in XML. */
export interface WorkbookParts {
  /** Name and XML of each sheet's content; a name that begins with `!` is hidden. */
  readonly sheets: readonly (readonly [string, string])[];
  readonly strings?: readonly string[];
  /** Codes of number formats; cell style n + 1 shows the nth. */
  readonly formats?: readonly string[];
}

/** A workbook. */
export function workbookFile({ sheets, strings = [], formats = [] }: WorkbookParts): Uint8Array {
  const names = sheets.map(([name], index) => `<sheet name="${name.replace('!', '')}" sheetId="${index + 1}" r:id="rId${index + 1}"${name.startsWith('!') ? ' state="hidden"' : ''}/>`);
  const relations = sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`);
  const declared = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook ${SHEET}><sheets>${names.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst ${SHEET}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet ${SHEET}><numFmts>${declared.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`),
    ...Object.fromEntries(sheets.map(([, xml], index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(`<worksheet ${SHEET}>${xml}</worksheet>`)])),
  });
}

/** A row of a sheet: texts inline, numbers as they are stored. */
export function sheetRow(row: number, cells: readonly (string | number | null)[]): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const xml = cells.map((cell, column) => {
    const address = `${letters.charAt(column)}${row}`;
    if (cell === null) return '';
    return typeof cell === 'number' ? `<c r="${address}"><v>${cell}</v></c>` : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}
