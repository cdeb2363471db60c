import { divide, parseDecimal, rational, type Rational } from '../../src/interval/index.js';
import type { RawFigure, RawReport } from '../../src/report/raw/rawReport.js';
import type { BulletinTruth } from './bulletinCase.js';

/** One printed number: a figure's value, its share or one of its changes. */
export interface BulletinAtom {
  /** The key of a figure of the truth, or the id of a figure that was read. */
  readonly figure: string;
  readonly part: 'value' | 'share' | 'change';
  readonly value: Rational;
  /** The measure word, `%`, or of a change what it is measured in; empty where none is printed. */
  readonly unit: string;
  /** What a change is measured from; null where it is not said, and for what is no change. */
  readonly against: 'YEAR' | 'PERIOD' | null;
  /** What it is called; of a reading also what stands around it, and in English what is counted. */
  readonly label: string;
  /** Does it stand in a table, where the unit may be printed elsewhere or nowhere? */
  readonly tabled: boolean;
}

function exact(text: string): Rational {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`truth.json: "${text}" is not a decimal`);
  return value;
}

/** Every number that a bulletin prints. */
export function truthAtoms({ figures }: BulletinTruth): BulletinAtom[] {
  return figures.flatMap(({ key, label, value, unit, pct, chg }): BulletinAtom[] => {
    const own = { figure: key, label, against: null, tabled: false };
    return [
      ...(value === null ? [] : [{ ...own, part: 'value' as const, value: exact(value), unit }]),
      ...(pct === null ? [] : [{ ...own, part: 'share' as const, value: divide(exact(pct.replace('%', '')), rational(100)), unit: '%' }]),
      ...chg.map((change) => ({ ...own, part: 'change' as const, value: exact(change.amount), unit: change.unit, against: change.against })),
    ];
  });
}

function changesOf(figure: RawFigure, own: Omit<BulletinAtom, 'part' | 'value' | 'unit'>): BulletinAtom[] {
  return figure.changes.flatMap(({ base, relative, difference }): BulletinAtom[] => [
    ...(relative === null || relative.value === null ? [] : [{ ...own, part: 'change' as const, value: relative.value, unit: relative.unit, against: base }]),
    ...(difference === null ? [] : [{ ...own, part: 'change' as const, value: difference.value, unit: 'COUNT', against: base }]),
  ]);
}

/** Every number that was read. */
export function readAtoms({ figures }: Pick<RawReport, 'figures'>): BulletinAtom[] {
  return figures.flatMap((figure): BulletinAtom[] => {
    const { id, label, place, value, measureWord, share } = figure;
    const own = { figure: id, label: [...new Set([label, place.row, place.column, place.section, measureWord])].filter((words) => words !== null && words !== '').join(' / '), against: null, tabled: place.table !== null };
    return [
      ...(value === null ? [] : [{ ...own, part: 'value' as const, value, unit: measureWord }]),
      ...(share === null ? [] : [{ ...own, part: 'share' as const, value: share.value, unit: '%' }]),
      ...changesOf(figure, own),
    ];
  });
}
