/** Made-up subcategories with their weights; a category that is not listed has none. */
const WORDS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  CONSULTATION: [['SOCIAL_INSURANCE', 28], ['HOUSEHOLD_REGISTER', 19], ['HOUSING_FUND', 17], ['MEDICAL_INSURANCE', 15], ['SCHOOLING', 12], ['TAX', 9]],
  HELP: [['WATER', 26], ['POWER', 21], ['HEATING_AND_GAS', 17], ['ROADS', 16], ['LOST_AND_FOUND', 11], ['ELDERLY_CARE', 9]],
  COMPLAINT: [['NOISE', 25], ['PARKING', 22], ['CONSUMER_RIGHTS', 20], ['PROPERTY_MANAGEMENT', 16], ['UNPAID_WAGES', 10], ['POLLUTION', 7]],
  SUGGESTION: [['TRANSPORT', 45], ['GREENING', 30], ['SERVICES', 25]],
  OTHER: [['PRAISE', 60], ['UNCLEAR', 40]],
};

/** A subcategory that records are drawn for. */
export interface Subcategory {
  readonly code: string;
  readonly weight: number;
}

/** The made-up subcategories of a category. */
export function subcategoriesOf(category: string): readonly Subcategory[] {
  return (WORDS[category] ?? []).map(([word, weight]) => ({ code: `SYNTHETIC_${category}_${word}`, weight }));
}
