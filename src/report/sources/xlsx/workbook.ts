import { damagedSource } from '../refusals.js';
import type { ZipContainer } from '../zip/container.js';
import { readXml } from '../zip/readXml.js';
import { formatCode } from './numberFormat.js';

/** A sheet that a reader of the workbook sees. */
export interface Sheet {
  readonly name: string;
  readonly file: string;
}

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** The code of the number format of each cell style. */
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

function filesByRelation(container: ZipContainer): Map<string, string> {
  const files = new Map<string, string>();
  readXml(container, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      const target = attributes.get('Target') ?? '';
      if (name === 'Relationship') files.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return files;
}

function formatsOf(container: ZipContainer): string[] {
  const declared = new Map<number, string>();
  const styles: string[] = [];
  let inCells = false;
  readXml(container, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') declared.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(formatCode(Number(attributes.get('numFmtId') ?? 0), declared));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** The visible sheets of a workbook in order, and what they share. @throws DAMAGED_SOURCE, TOO_LARGE */
export function readWorkbook(container: ZipContainer): Workbook {
  const files = filesByRelation(container);
  const sheets: Sheet[] = [];
  let since1904 = false;
  readXml(container, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      const file = files.get(attributes.get('id') ?? '');
      const isVisible = (attributes.get('state') ?? 'visible') === 'visible';
      if (name === 'sheet' && isVisible && file !== undefined && container.has(file)) sheets.push({ name: attributes.get('name') ?? '', file });
    },
  });
  if (sheets.length === 0) throw damagedSource('the workbook has no visible sheet');
  return { sheets, formats: formatsOf(container), since1904 };
}
