import type { Label } from '../model/index.js';

/** Why a number is missing, in words for people. One place, so that the same reason reads the same everywhere. */
export const REASONS = {
  notPublished: { zh: '印刷了该项但没有数值', en: 'the item is printed without a value' },
  notAtGrain: { zh: '在此粒度上没有发布的数值，也没有完整且精确的分项可以合计', en: 'nothing is published at this grain, and no complete, exactly printed partition adds up to it' },
  noRows: { zh: '没有记录', en: 'no rows are recorded' },
  nonAdditive: { zh: '比率不可相加，此处没有发布也没有分子分母', en: 'a rate is not added up, and neither it nor its parts are known here' },
  emptyRatio: { zh: '分母为零', en: 'the denominator is zero' },
  notInEdition: {
    zh: '指定的版本没有印刷该数值，也没有可以合计出它的分项；记录只在指定 basis: COMPUTED 时回答',
    en: 'the edition that was named neither prints it nor parts that add up to it; recorded rows answer only where basis: COMPUTED is asked for',
  },
  onlyPublished: { zh: '只要求发布的数值，此处没有', en: 'only published figures were asked for, and there is none here' },
  onlyComputed: { zh: '只要求计算的数值，此处没有', en: 'only computed numbers were asked for, and there is none here' },
  noBase: { zh: '没有上一年的数据', en: 'there is no data for the earlier period' },
  noSuchWeek: { zh: '上一年没有第53周', en: 'the year before has no week 53' },
  cutWeek: { zh: '筛选条件截断了该周，没有完整的上年同周可比', en: 'the filter cuts this week, so there is no whole week to compare with' },
  noBaseOnBasis: { zh: '两个时期没有同一口径的数据', en: 'the two periods have no data of the same kind' },
  noCurrent: { zh: '本期没有数值', en: 'there is no value for the current period' },
  severalYears: { zh: '该数值跨越一年以上，没有上一年可比', en: 'the cell spans more than a year, so there is no year before to compare with' },
  otherLength: { zh: '两个时期不是同一级别的完整时期', en: 'the two are not whole periods of the same level' },
  baseUncovered: { zh: '记录没有完整覆盖上期', en: 'the records do not cover the earlier period whole' },
  partlyCovered: { zh: '记录没有完整覆盖这两个时期', en: 'the records do not cover both periods whole' },
  zeroBase: { zh: '上期为零，没有增长率', en: 'the earlier value is zero, so there is no rate' },
  severalBases: { zh: '印刷的同比允许多个上期值', en: 'the printed change allows several earlier values' },
  noneImplied: { zh: '没有印刷同比', en: 'no change is printed' },
  ambiguousUnit: { zh: '印刷的变化可能是百分比，也可能是百分点', en: 'the printed change may be in percent or in percentage points' },
  shareOfRate: { zh: '比率没有占比', en: 'a rate has no share' },
  noWhole: { zh: '没有同一口径的总体', en: 'the whole is not known on the same basis' },
} as const satisfies Readonly<Record<string, Label>>;
