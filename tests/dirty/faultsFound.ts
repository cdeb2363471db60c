import type { BatchReceipt, QuarantinedLine } from '../../src/warehouse/index.js';
import type { DirtyFile } from './dirtyFile.js';

/** What loading told otherwise than it is; empty where every record is accounted for. */
export function differences({ records, loaded, updated, duplicates, planted }: DirtyFile, receipt: BatchReceipt, quarantined: readonly Pick<QuarantinedLine, 'line' | 'byteOffset' | 'rule'>[]): string[] {
  const expected = `${records} = ${loaded} + ${updated} + ${duplicates} + ${planted.length}`;
  const found = `${receipt.input} = ${receipt.loaded} + ${receipt.updated} + ${receipt.duplicates} + ${receipt.quarantined}`;
  const told = new Map(quarantined.map((each) => [each.line, each]));
  const wanted = new Set(planted.map(({ line }) => line));
  return [
    ...(expected === found ? [] : [`counted ${found}; expected ${expected}`]),
    ...planted.flatMap(({ kind, rule, line, byteOffset }) => {
      const aside = told.get(line);
      if (aside === undefined) return [`line ${line} (${kind}) was not set aside`];
      return aside.rule === rule && aside.byteOffset === byteOffset ? [] : [`line ${line} (${kind}) is ${aside.rule} at ${aside.byteOffset}; expected ${rule} at ${byteOffset}`];
    }),
    ...quarantined.filter(({ line }) => !wanted.has(line)).map(({ line, rule }) => `line ${line} was set aside (${rule}) without a fault`),
  ];
}
