import type { ReadingTally } from '../../records/index.js';
import type { BatchReading } from '../../warehouse/index.js';

/** Rules that are told. */
const MOST_RULES = 5;

/** What a mapping made of empty cells and unknown words, as who wrote it has to check it. */
export function describeReading({ empty, added }: BatchReading): string[] {
  return [
    ...empty.map(({ dimension, column, member, records }) => `Records without "${column}": ${records}; their ${dimension} is ${member ?? 'the parent that they name'}.`),
    ...added.map(({ dimension, members }) => `Members added to ${dimension}: ${members}; hotline catalogue --members ${dimension} lists all of them.`),
  ];
}

/** Why records were set aside: each rule with the first record that breaks it. */
export function describeFaults({ faults }: ReadingTally): string[] {
  // Quoted, so that nothing in a file can write to the terminal or run over lines.
  const told = faults.slice(0, MOST_RULES).map(({ rule, records, first: { file, line, message } }) => `Set aside by ${rule}: ${records}; the first, ${file}:${line}: ${JSON.stringify(message).slice(1, -1).replaceAll('\\"', '"')}`);
  return faults.length > MOST_RULES ? [...told, `… and ${faults.length - MOST_RULES} more rules`] : told;
}
