import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portableDocument } from './bulletinPdf.js';
import { wordDocument } from './bulletinWord.js';
import { workbook } from './bulletinWorkbook.js';

/** A change that is printed of a figure. */
export interface TruthChange {
  readonly against: 'YEAR' | 'PERIOD';
  readonly amount: string;
  readonly unit: 'PERCENT' | 'PERCENTAGE_POINT' | 'COUNT';
}

/** A figure that is printed; its README says what the fields hold. */
export interface TruthFigure {
  readonly key: string;
  readonly label: string;
  readonly raw: string | null;
  readonly value: string | null;
  readonly unit: string;
  readonly pct: string | null;
  readonly chg: readonly TruthChange[];
}

export type TruthVerdict = 'CONSISTENT' | 'INCONSISTENT' | 'OPEN' | 'TRUNCATED' | 'SUSPICIOUS';

/** What figures say of one another, by their keys. */
export type TruthRelation = { readonly verdict: TruthVerdict; readonly note?: string } & (
  | { readonly kind: 'sum'; readonly whole: string; readonly parts: readonly string[]; readonly times?: Readonly<Record<string, string>> }
  | { readonly kind: 'bound' | 'sharesSum' | 'denominator'; readonly whole: string; readonly parts: readonly string[] }
  | { readonly kind: 'share'; readonly whole: string; readonly parts: readonly string[]; readonly printed: string }
  | { readonly kind: 'growthSum'; readonly whole: string; readonly parts: readonly string[]; readonly against: TruthChange['against'] }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string; readonly rate: string }
  | { readonly kind: 'rateOf'; readonly rate: string; readonly count: string }
  | { readonly kind: 'average'; readonly average: string; readonly whole: string; readonly divisor: string }
  | { readonly kind: 'changeOf' | 'change'; readonly figure: string; readonly against: TruthChange['against'] }
  | { readonly kind: 'growth'; readonly figure: string; readonly earlier: string; readonly against: TruthChange['against'] }
  | { readonly kind: 'sameFact'; readonly figures: readonly string[] }
  | { readonly kind: 'period' | 'other' }
);

/** What is to be read from a bulletin, and found in it. */
export interface BulletinTruth {
  readonly no: string;
  readonly slug: string;
  /** The name that the source has once it is built. */
  readonly source: string;
  readonly figures: readonly TruthFigure[];
  readonly relations: readonly TruthRelation[];
}

/** A bulletin, and what it says. */
export interface BulletinCase {
  /** As in `01-tangshan`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: BulletinTruth;
}

const BUILDERS: readonly (readonly [string, (source: string) => Uint8Array])[] = [['.docx', wordDocument], ['.xlsx', workbook], ['.pdf', portableDocument]];

function sourceBytes(folder: string, source: string): Uint8Array {
  const build = BUILDERS.find(([ending]) => source.endsWith(ending))?.[1];
  return build === undefined ? readFileSync(join(folder, source)) : build(readFileSync(join(folder, `${source}.source`), 'utf8'));
}

/** The cases of a folder of `tests/cases/`, in the order of their names. */
export function bulletinCases(folder: 'bulletins' | 'bulletins-own' | 'bulletins-varied' | 'bulletins-unseen' | 'bulletins-genres' | 'bulletins-holdout'): BulletinCase[] {
  const root = join(import.meta.dirname, '..', 'cases', folder);
  return readdirSync(root).filter((name) => existsSync(join(root, name, 'truth.json'))).sort().map((name) => {
    const truth: BulletinTruth = JSON.parse(readFileSync(join(root, name, 'truth.json'), 'utf8'));
    return { name, bytes: sourceBytes(join(root, name), truth.source), truth };
  });
}
