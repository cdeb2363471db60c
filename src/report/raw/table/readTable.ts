import type { PrintedTable } from '../../../model/index.js';
import { isImprint, type TableBlock } from '../../document/index.js';
import type { Entry } from '../entry.js';
import type { TableContext } from './context.js';
import { withDifferences } from './differenceColumns.js';
import { inPercent } from './fractions.js';
import type { Gap } from './gaps.js';
import { NO_UNIT, timeWordOf, unitOfHeading, type HeadingUnit } from './headingUnit.js';
import { columnsOf, groupsOf, liesOnItsSide, RANKS, upright } from './layout.js';
import { readGroup } from './readGroup.js';
import { sectionsOf, squaresOf, type Square } from './sections.js';

/** What a table block says: printed tables as they can be drawn again, and their figures. */
export interface TableReading {
  readonly tables: readonly PrintedTable[];
  readonly entries: readonly Entry[];
  readonly gaps: readonly Gap[];
  /** Texts in cells that are sentences rather than names. */
  readonly sentences: readonly Square[];
}

/** Says that the changes of rates are in points: 比率类指标的同比为百分点. */
const IN_POINTS = /率[^。;；]{0,16}(?:为|按|以|用|单位)[^。;；]{0,8}百分点/;

/** The first unit that any of some words state. */
function unitAmong(words: readonly string[]): HeadingUnit {
  return words.map(unitOfHeading).find(({ word, times }) => word !== '' || times !== 1n) ?? NO_UNIT;
}

/** Reads the figures of a table block. `number` counts the tables of the document from 1. */
export function readTable(block: TableBlock, number: number, context: Pick<TableContext, 'block' | 'section'>): TableReading {
  const captions = [...block.before, ...block.after].map(({ text }) => text.trim());
  const note = captions.find((text) => !isImprint(text) && /同比|环比|单位/.test(text) && /数据|括号|单位|注/.test(text)) ?? null;
  const squares = squaresOf(block.grid);
  const sections = sectionsOf(squares).map((section) => (liesOnItsSide(section) ? upright(section) : section));
  const title = block.before.map(({ text }) => text.trim()).find((text) => text !== '' && text !== note && !isImprint(text)) ?? '';
  const read = sections.flatMap((section, at) => {
    const columns = withDifferences(columnsOf(section), section.body);
    const groups = groupsOf(columns);
    const ranks = groups.length > 1 ? null : (columns.find(({ role, heading }) => role === 'serial' && RANKS.test(heading.at(-1) ?? '')) ?? null);
    return groups.map((group, side) => readGroup(inPercent(section, columns), group, [String(number), ...(sections.length > 1 ? [String(at + 1)] : []), ...(groups.length > 1 ? ['abcdefghij'.charAt(side)] : [])].join('.'), {
      ...context, caption: section.title === '' ? title : section.title, note, unit: unitAmong([section.title, ...captions]), inPoints: captions.some((text) => IN_POINTS.test(text)), timeWord: [section.title, ...captions].map(timeWordOf).find((word) => word !== '') ?? '',
    }, ranks));
  });
  const sentences = squares.flat().filter(({ own, cell, meaning }) => own && meaning.kind === 'words' && cell !== null && /\p{Nd}/u.test(cell.text));
  return { tables: read.map(({ table }) => table), entries: read.flatMap(({ entries }) => entries), gaps: read.flatMap(({ gaps }) => gaps), sentences };
}
