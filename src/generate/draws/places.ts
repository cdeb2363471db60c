import type { Label } from '../../model/index.js';

/** A place that records are drawn for; there are no counties of these names. */
export interface Place {
  /** The word in the files, and the member's code. */
  readonly code: string;
  /** Among 100. */
  readonly weight: number;
}

/** What the city itself handled. */
export const CITY: Place = { code: 'CITY_PROPER', weight: 22 };

/** Where the made-up counties stand in the dimension of levels. */
export const ABOVE_COUNTIES = 'COUNTIES';

/** Made-up counties: no report says how requests are spread over the real ones. */
export const COUNTIES: readonly (Place & { readonly label: Label })[] = [19, 15, 13, 11, 9, 7, 4].map((weight, index) => ({
  code: `SYNTHETIC_COUNTY_${index + 1}`, weight, label: { zh: `合成县${index + 1}`, en: `Synthetic county ${index + 1}` },
}));
