import { periodOfDay } from '../../model/index.js';
import type { BatchReceipt } from '../../warehouse/index.js';

/** What became of a batch's records, as its user reads it. */
export function describeBatch({ batch, loadedNow, input, loaded, updated, duplicates, quarantined, covers }: BatchReceipt): string[] {
  if (!loadedNow) return [`Batch ${batch} is loaded already with the same content; nothing was changed.`];
  return [
    `Batch ${batch} is loaded: ${input} records read = ${loaded} loaded + ${updated} updated + ${duplicates} duplicates + ${quarantined} quarantined.`,
    `It covers ${periodOfDay(covers.from, 'day')} to ${periodOfDay(covers.to, 'day')}.`,
    ...(quarantined > 0 ? [`hotline quarantine "${batch}" lists what was set aside, and why.`] : []),
  ];
}
