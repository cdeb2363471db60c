import { strToU8, zipSync } from 'fflate';
import { attributeText, rowsOf, type SourceCell } from './bulletinRows.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A paragraph, its text in two runs as Word likes to break it. */
function paragraph(text: string, level: number): string {
  const style = level === 0 ? '' : `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`;
  const middle = Math.floor(text.length / 2);
  const runs = [text.slice(0, middle), text.slice(middle)].map((run) => `<w:r><w:t xml:space="preserve">${attributeText(run)}</w:t></w:r>`);
  return `<w:p>${style}${runs.join('')}</w:p>`;
}

function cellXml({ text, colSpan, merge }: SourceCell): string {
  const across = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '';
  const down = { none: '', begins: '<w:vMerge w:val="restart"/>', continues: '<w:vMerge/>' }[merge];
  return `<w:tc><w:tcPr>${across}${down}</w:tcPr>${paragraph(text, 0)}</w:tc>`;
}

const table = (lines: readonly string[]): string =>
  `<w:tbl>${rowsOf(lines.map((line) => line.replace(/^\||\|$/g, '').split('|'))).map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;

function block(text: string): string {
  if (text.startsWith('|')) return table(text.split('\n'));
  const level = /^#*/.exec(text)?.[0].length ?? 0;
  return paragraph(text.slice(level).trim(), level);
}

/**
 * A Word document from a readable source: blocks with an empty line between them; `#` begins a heading, `|` a row of a table.
 * In a table `<` continues the cell to the left and `^` the one above.
 */
export function wordDocument(source: string): Uint8Array {
  const body = source.trim().split(/\n\s*\n/).map(block).join('');
  const document = `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8(CONTENT_TYPES), '_rels/.rels': strToU8(RELATIONS), 'word/document.xml': strToU8(document) });
}
