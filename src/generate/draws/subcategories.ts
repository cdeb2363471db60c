import type { Label } from '../../model/index.js';

/** Made-up subcategories with their Chinese names and weights; a category that is not listed has none. */
const WORDS: Readonly<Record<string, readonly (readonly [string, string, number])[]>> = {
  CONSULTATION: [['SOCIAL_INSURANCE', '社会保险', 28], ['HOUSEHOLD_REGISTER', '户籍', 19], ['HOUSING_FUND', '住房公积金', 17], ['MEDICAL_INSURANCE', '医疗保险', 15], ['SCHOOLING', '入学', 12], ['TAX', '税务', 9]],
  HELP: [['WATER', '供水', 26], ['POWER', '供电', 21], ['HEATING_AND_GAS', '供热燃气', 17], ['ROADS', '道路', 16], ['LOST_AND_FOUND', '失物招领', 11], ['ELDERLY_CARE', '养老', 9]],
  COMPLAINT: [['NOISE', '噪音', 25], ['PARKING', '停车', 22], ['CONSUMER_RIGHTS', '消费维权', 20], ['PROPERTY_MANAGEMENT', '物业管理', 16], ['UNPAID_WAGES', '欠薪', 10], ['POLLUTION', '污染', 7]],
  SUGGESTION: [['TRANSPORT', '交通', 45], ['GREENING', '绿化', 30], ['SERVICES', '服务', 25]],
  OTHER: [['PRAISE', '表扬', 60], ['UNCLEAR', '诉求不明', 40]],
};

/** A subcategory that records are drawn for. */
export interface Subcategory {
  readonly code: string;
  readonly weight: number;
  readonly label: Label;
}

/** The made-up subcategories of a category. */
export function subcategoriesOf(category: string): readonly Subcategory[] {
  return (WORDS[category] ?? []).map(([word, zh, weight]) => ({
    code: `SYNTHETIC_${category}_${word}`, weight, label: { zh: `${zh}（合成）`, en: `${word.charAt(0)}${word.slice(1).toLowerCase().replaceAll('_', ' ')} (synthetic)` },
  }));
}

/** Every made-up subcategory. */
export function allSubcategories(): readonly Subcategory[] {
  return Object.keys(WORDS).flatMap(subcategoriesOf);
}
