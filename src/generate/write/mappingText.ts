import type { Label } from '../../model/index.js';
import { ABOVE_COUNTIES, COUNTIES } from '../draws/places.js';
import { allSubcategories } from '../draws/subcategories.js';
import type { Plan } from '../plan/plan.js';
import { batchName } from './batchName.js';

/** What a mapping says of one fact: its dimensions and its sums, each under the name of its column. */
export interface MappedFact {
  readonly name: 'requests' | 'calls';
  readonly dimensions: readonly string[];
  readonly sums: readonly string[];
}

export const MAPPED_REQUESTS: MappedFact = { name: 'requests', dimensions: ['channel', 'level', 'requester', 'category', 'handling', 'service'], sums: ['resolved', 'onTime', 'evaluated', 'satisfied'] };
export const MAPPED_CALLS: MappedFact = { name: 'calls', dimensions: ['level', 'service'], sums: ['answered', 'answeredWithin30s', 'waitSeconds', 'talkSeconds', 'over10Minutes'] };

/** What a dimension says where the files name members that the catalogue does not have. */
const ADDING: Readonly<Record<string, { readonly rule: string; readonly added: readonly { readonly code: string; readonly label: Label }[] }>> = {
  level: { rule: `column: level, unknown: {addUnder: ${ABOVE_COUNTIES}}`, added: COUNTIES },
  category: { rule: 'column: subcategory, empty: parent, unknown: {addUnder: {column: category}}', added: allSubcategories() },
};

function dimensionLines(name: string): readonly string[] {
  const adding = ADDING[name];
  if (adding === undefined) return [`  ${name}: {column: ${name}}`];
  return [`  ${name}:`, `    {${adding.rule}, labels: {`, ...adding.added.map(({ code, label }) => `      ${code}: {zh: ${label.zh}, en: ${label.en}},`), '    }}'];
}

/** The mapping with which the files of a fact are loaded as they are. */
export function mappingText(plan: Plan, { name, dimensions, sums }: MappedFact, years: readonly number[]): string {
  return [
    `# Synthetic ${name}, made from the edition ${plan.edition}. No real person or place is behind them.`,
    `fact: ${name}`,
    'format: csv',
    'encoding: utf-8',
    `batch: ${JSON.stringify(batchName(plan))}`,
    `covers: {from: "${Math.min(...years)}-01-01", to: "${Math.max(...years)}-12-31"}`,
    'timeZone: Asia/Shanghai',
    'record: id',
    'date: {column: date, formats: YYYY-MM-DD}',
    'dimensions:',
    ...dimensions.flatMap(dimensionLines),
    'measures:',
    ...sums.map((column) => `  ${column}: {number: ${column}}`),
    '',
  ].join('\n');
}
