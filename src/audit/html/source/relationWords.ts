import type { Label } from '../../../model/index.js';
import type { RawReport } from '../../../report/index.js';
import type { ToldReport } from '../../formats/toldReport.js';

/** What figures are to each other, in words: before the whole, and between the whole and the parts. */
const KINDS: Readonly<Record<string, { readonly name: Label; readonly sign: string }>> = {
  SUM: { name: { zh: '合计', en: 'sum' }, sign: '=' },
  BOUND: { name: { zh: '其中', en: 'some of it' }, sign: '≥' },
  SHARE: { name: { zh: '占比的总数', en: 'whole of shares' }, sign: '⊇' },
  JOINT_SHARE: { name: { zh: '合计占比', en: 'joint share' }, sign: '⊇' },
  RATIO: { name: { zh: '比率', en: 'ratio' }, sign: '÷' },
  RATE_OF: { name: { zh: '比率', en: 'rate' }, sign: '' },
  RATIO_WITHIN: { name: { zh: '比率', en: 'ratio' }, sign: '÷ …+' },
  AVERAGE: { name: { zh: '日均', en: 'daily average' }, sign: '' },
  DIFFERENCE: { name: { zh: '增减数与增减幅', en: 'change and difference' }, sign: '' },
  GROWTH: { name: { zh: '上期值', en: 'earlier value' }, sign: '←' },
  OTHERWISE: { name: { zh: '另一种读法', en: 'another reading' }, sign: '÷' },
  SAME_FACT: { name: { zh: '同一事实', en: 'the same fact' }, sign: '=' },
};

const MOST_PARTS = 4;
const LONGEST_NAME = 24;
/** Relations that are told of one figure; more are only counted. */
const MOST_RELATIONS = 4;

/** The relations that a figure takes part in, in one line each. */
export type RelationWords = (figure: string) => readonly string[];

/** Tells the relations that were found in a source, by figure. */
export function relationWords({ relations }: RawReport, { figures, lang, say }: ToldReport): RelationWords {
  const name = (id: string): string => (figures.get(id)?.place.table == null ? (figures.get(id)?.place.column ?? '') : `${figures.get(id)?.place.row ?? ''} ${figures.get(id)?.place.column ?? ''}`).trim().slice(0, LONGEST_NAME);
  const printed = (id: string): string => `${name(id)} ${figures.get(id)?.printed ?? ''}`.trim();
  const told = new Map<string, string[]>();
  for (const { kind, whole, parts, figure } of relations) {
    const { name: kindName, sign } = KINDS[kind] ?? { name: { zh: kind, en: kind }, sign: '' };
    const more = parts.length > MOST_PARTS ? (lang === 'ZH' ? ` 等${parts.length}项` : ` and ${parts.length - MOST_PARTS} more`) : '';
    const other = parts.length === 0 ? '' : ` ${sign} ${parts.slice(0, MOST_PARTS).map(printed).join(kind === 'SUM' ? ' + ' : ', ')}${more}`;
    const line = `${say(kindName)}: ${figure === null ? '' : `${printed(figure)}: `}${printed(whole)}${other}`;
    for (const id of new Set([whole, ...parts, ...(figure === null ? [] : [figure])])) told.set(id, [...(told.get(id) ?? []).slice(0, MOST_RELATIONS), line]);
  }
  return (figure) => {
    const lines = told.get(figure) ?? [];
    return lines.length <= MOST_RELATIONS ? lines : [...lines.slice(0, MOST_RELATIONS), '…'];
  };
}
