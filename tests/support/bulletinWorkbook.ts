import { strToU8, zipSync } from 'fflate';
import { attributeText, rowsOf, type SourceCell } from './bulletinRows.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How numbers are shown, in the order in which the style sheet lists them. */
const SHOWN: readonly { readonly pattern: RegExp; readonly format: number; readonly stored: (text: string) => string }[] = [
  { pattern: /^-?\d+(\.\d+)?$/, format: 0, stored: (text) => text },
  { pattern: /^-?\d{1,3}(,\d{3})+$/, format: 3, stored: (text) => text.replaceAll(',', '') },
  { pattern: /^-?\d+%$/, format: 9, stored: (text) => shiftPoint(text) },
  { pattern: /^-?\d+\.\d{2}%$/, format: 10, stored: (text) => shiftPoint(text) },
  { pattern: /^-?\d+\.\d%$/, format: 164, stored: (text) => shiftPoint(text) },
];

/** 63.72% as 0.6372, digit by digit. */
function shiftPoint(percent: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)%$/.exec(percent) ?? [];
  const digits = whole.padStart(3, '0') + fraction;
  const point = digits.length - fraction.length - 2;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function columnName(column: number): string {
  return (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCodePoint(65 + (column % 26));
}

const at = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

function cellXml({ text, row, column }: SourceCell): string {
  const style = SHOWN.findIndex(({ pattern }) => pattern.test(text));
  const shown = SHOWN[style];
  if (text === '') return '';
  if (shown === undefined) return `<c r="${at(row, column)}" t="inlineStr"><is><t>${attributeText(text)}</t></is></c>`;
  return `<c r="${at(row, column)}" s="${style}"><v>${shown.stored(text)}</v></c>`;
}

function sheetXml(lines: readonly string[]): string {
  const rows = rowsOf(lines.map((line) => line.split('|')));
  const merged = rows.flat().filter(({ rowSpan, colSpan, merge }) => merge !== 'continues' && rowSpan * colSpan > 1).map(({ row, column, rowSpan, colSpan }) => `<mergeCell ref="${at(row, column)}:${at(row + rowSpan - 1, column + colSpan - 1)}"/>`);
  const data = rows.map((row, index) => `<row r="${index + 1}">${row.map(cellXml).join('')}</row>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`}</worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${SHOWN.length}">${SHOWN.map(({ format }) => `<xf numFmtId="${format}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

/**
 * A workbook from a readable source: `== name` begins a sheet, then a line for each row with `|` between cells.
 * `<` continues the cell to the left and `^` the one above. Numbers are stored as numbers that are shown as they are written here.
 */
export function workbook(source: string): Uint8Array {
  const sheets = source.trim().split(/^== */m).filter((sheet) => sheet !== '').map((sheet) => sheet.trimEnd().split('\n'));
  const numbered = sheets.map(([name = '', ...lines], index) => ({ name, lines, number: index + 1 }));
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${attributeText(name.trim())}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${numbered.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(numbered.map(({ lines, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(lines)])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
