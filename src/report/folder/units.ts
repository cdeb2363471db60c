import type { Unit } from '../../model/index.js';
import { didYouMean } from '../../text/index.js';
import type { FileMistakes } from './fileMistakes.js';

/** The unit of a code; null where there is none, which is told. */
export function findUnit(code: string, units: readonly Unit[], line: number, mistakes: FileMistakes): Unit | null {
  const found = units.find((unit) => unit.code === code);
  if (found !== undefined) return found;
  const codes = units.map((unit) => unit.code);
  mistakes.add('UNKNOWN_UNIT', line, `there is no unit "${code}".${didYouMean(code, codes)} Expected one of ${codes.join(', ')}`, { name: code, column: 'unit' });
  return null;
}
