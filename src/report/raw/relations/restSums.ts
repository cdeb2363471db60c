import { negateInterval, addIntervals, ONE, point } from '../../../interval/index.js';
import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { divides } from './arithmetic.js';
import { relation } from './proposal.js';

/** Words before a count that say it is all that is left: 其余300件转办. */
const REST = /(?:其余|余下|剩余)的?$/;
/** Words before and behind one that is what is not yet done: 尚有29件正在办理. */
const STILL = /(?:尚有|还有|仍有|尚余)$/;
const UNDONE = /^(?:仍|尚|还)?(?:正?在|未)(?:办|处理|结|途)/;

const isBeside = (a: Entry, b: Entry): boolean => a.block === b.block && a.standing?.sentence === b.standing?.sentence;

/** The rate of a sentence that a part and a whole, or the rest and the whole, bear out. */
function isBorneOut(rate: Entry, part: Entry, rest: Entry, whole: Entry): boolean {
  const [stated, all] = [rate.figure.interval, whole.figure.interval];
  if (stated === null || all === null || part.figure.interval === null || rest.figure.interval === null) return false;
  return divides(part.figure.interval, all, stated) || divides(rest.figure.interval, all, addIntervals(point(ONE), negateInterval(stated)));
}

/**
 * A count and the rest, as in 当场答复900件,其余300件转办,当场答复率75%: together they are the whole that the rate of one of them
 * is found to be of, whether or not they add up.
 */
export function restSums(entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  return entries.flatMap((rest, at): RawRelation[] => {
    const part = entries[at - 1];
    const lead = rest.standing?.lead.trim() ?? '';
    const rate = entries.slice(at + 1, at + 3).find((entry) => entry.quantity === 'rate' && isBeside(entry, rest) && entry.figure.value !== null);
    const isRest = REST.test(lead) || (STILL.test(lead) && UNDONE.test(entries[at + 1]?.standing?.lead ?? ''));
    if (sums.some(({ parts }) => parts.includes(rest.figure.id))) return [];
    if (!isRest || !isCount(rest) || part === undefined || !isCount(part) || part.standing === null || !isBeside(part, rest) || rate === undefined) return [];
    const wholes = entries.slice(0, at - 1).filter((whole) => isCount(whole) && isBorneOut(rate, part, rest, whole));
    const whole = wholes.findLast(({ block }) => block === rest.block) ?? wholes[0];
    return whole === undefined ? [] : [relation('SUM', whole, [part, rest], ['GRAMMAR', 'ARITHMETIC'], false)];
  });
}
