import type { Answer } from '../answer.js';
import type { Change, Row } from '../cells/index.js';
import { labelIn, unitCoded, type Label, type Lang, type Measure } from '../model/index.js';
import { coordinateText, type GroupLevel } from '../query/index.js';
import { decimalOf } from './present/index.js';

/** A column of a rectangle. */
export interface TableColumn {
  /** Unique, and the same in every language. */
  readonly name: string;
  readonly label: string;
  readonly type: 'TEXT' | 'DECIMAL';
  /** Null where the column holds no numbers, or numbers of several units. */
  readonly unit: string | null;
  readonly role: 'DIMENSION' | 'MEASURE' | 'CHANGE' | 'SHARE';
}

/** An answer as a rectangle: numbers are exact decimals, null where they are missing. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: (string | null)[][];
}

interface FilledColumn extends TableColumn {
  readonly read: (row: Row) => string | null;
}

const KINDS: Readonly<Record<Row['kind'], Label>> = {
  MEMBER: { zh: '明细', en: 'Member' }, SUBTOTAL: { zh: '小计', en: 'Subtotal' }, GRAND_TOTAL: { zh: '总计', en: 'Grand total' },
};

const text = { type: 'TEXT', unit: null, role: 'DIMENSION' } as const;

function keyColumn(level: GroupLevel, lang: Lang): FilledColumn {
  return {
    ...text, name: level.name, label: labelIn(level.label, lang),
    read: ({ levels, key }) => {
      const coordinate = key[levels.findIndex(({ name }) => name === level.name)];
      if (coordinate === undefined) return null;
      return typeof coordinate === 'string' ? coordinateText(coordinate) : labelIn(coordinate.label, lang);
    },
  };
}

/** What a change comes to: a rate, or the difference where that is how it is measured. */
function sizeOf(change: Change): string | null {
  return decimalOf(change.unit === 'PERCENTAGE_POINT' ? change.absolute : change.rate);
}

function changeColumns(measure: Measure, { needs }: Answer['asked'], lang: Lang): FilledColumn[] {
  const own = labelIn(measure.label, lang);
  const change = { type: 'DECIMAL', unit: null, role: 'CHANGE' } as const;
  const yearly: FilledColumn[] = [
    { ...change, name: `${measure.name}.yoy.published`, label: lang === 'ZH' ? `${own} 同比（发布）` : `${own}, year on year as printed`, read: (row) => decimalOf(row.cell(measure).yoy('BEST').published) },
    { ...change, name: `${measure.name}.yoy.rate`, label: lang === 'ZH' ? `${own} 同比` : `${own}, year on year`, read: (row) => sizeOf(row.cell(measure).yoy('BEST')) },
  ];
  const named = needs.changes.map((from): FilledColumn => ({
    ...change, name: `${measure.name}.change.${from}`, label: lang === 'ZH' ? `${own} 较${from}` : `${own}, change from ${from}`, read: (row) => sizeOf(row.cell(measure).change(from)),
  }));
  return [...(needs.yoy ? yearly : []), ...named];
}

function shareColumns(measure: Measure, { needs }: Answer['asked'], lang: Lang): FilledColumn[] {
  return needs.shares.map(({ of, along }): FilledColumn => {
    const whole = [of, ...(along === null ? [] : [along])].join('.');
    const label = lang === 'ZH' ? `${labelIn(measure.label, lang)} 占比` : `${labelIn(measure.label, lang)}, share`;
    return { type: 'DECIMAL', unit: null, role: 'SHARE', name: `${measure.name}.share.${whole}`, label, read: (row) => decimalOf(row.cell(measure).share(of, along).value) };
  });
}

function measureColumns(measure: Measure, asked: Answer['asked'], lang: Lang): FilledColumn[] {
  const varies = measure.formula.kind === 'printed';
  const unit: FilledColumn = { ...text, name: `${measure.name}.unit`, label: lang === 'ZH' ? '单位' : 'Unit', read: (row) => labelIn(row.cell(measure).unit.label, lang) };
  const value: FilledColumn = {
    name: measure.name, label: labelIn(measure.label, lang), type: 'DECIMAL', role: 'MEASURE',
    unit: varies ? null : labelIn(unitCoded(asked.catalogue, measure.unit).label, lang), read: (row) => decimalOf(row.cell(measure).value),
  };
  return [value, ...(varies ? [unit] : []), ...changeColumns(measure, asked, lang), ...shareColumns(measure, asked, lang)];
}

/** The rows of an answer as a rectangle: their kind where totals are asked for, their keys, and every measure asked with its changes and shares. */
export function tableOf({ asked, rows }: Answer, lang: Lang): Table {
  const kind: FilledColumn = { ...text, name: 'kind', label: lang === 'ZH' ? '行类型' : 'Row kind', read: (row) => labelIn(KINDS[row.kind], lang) };
  const filled = [
    ...(asked.totals === 'NONE' ? [] : [kind]),
    ...asked.groupBy.map((level) => keyColumn(level, lang)),
    ...asked.measures.flatMap((measure) => measureColumns(measure, asked, lang)),
  ];
  return { columns: filled.map(({ name, label, type, unit, role }) => ({ name, label, type, unit, role })), rows: rows.map((row) => filled.map(({ read }) => read(row))) };
}
