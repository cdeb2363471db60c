import { squeezed } from './squeezed.js';

/** What the figures of a column (or of a row, where a table lies on its side) are. */
export type ColumnRole = 'label' | 'unit' | 'serial' | 'value' | 'rate' | 'share' | 'change' | 'difference';

/** Heading words that say what a column holds; the first that fits is taken. */
const ROLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:序号|编号|No\.?|#|rank)$|^.{0,8}(?:排名|名次|位次)$/i, 'serial'],
  [/(?:增减|变化|增加|减少)(?:数|量|额)|净增|(?:增减|变化|增加|减少)\s*[(（](?:件|个|次|通)[)）]|同比增减$|环比增减$/, 'difference'],
  [/同比|环比|增幅|增速|增减|升降|变化|涨幅|[较比](?:上|去|前)(?:个?月|年|一年|期|季度?|周)|增长率?(?:[(（][^()（）]*[)）])?$|change|growth|y\/y|yoy|m\/m/i, 'change'],
  [/(?:超|率|时长|不足|低于|高于|逾期|满意)[^/]*占比$/, 'rate'],
  [/占比|比例|比重|占总|占全|百分比|份额|构成比|结构比|^%$|^占|share|proportion|(?:per ?cent|%) ?of/i, 'share'],
  [/率|百分率|\brate\b/i, 'rate'],
];

/** What a column's heading says that it holds; `value` where it says nothing special. */
export function roleOfHeading(heading: string): ColumnRole {
  const plain = squeezed(heading);
  return ROLES.find(([pattern]) => pattern.test(plain))?.[1] ?? 'value';
}

/** Words of a row or column that name a total. */
export const TOTAL_WORDS = /合\s*计|总\s*计|小\s*计|总量|总数|总和|共\s*计|\btotal\b|^全[市省县区国]$/i;

/** Words of a row or column that name the total of a group of lines. */
export const SUBTOTAL_WORDS = /小\s*计|\bsub-?total\b/i;

/** Words at the front of a row or column that make it some of what stands before it. */
export const AMONG_WORDS = /^(?:其\s*中|[#＃](?![\d０-９])|of which|including)/i;
