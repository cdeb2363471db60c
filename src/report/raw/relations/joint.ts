import { addIntervals, point, ZERO } from '../../../interval/index.js';
import { isCount, type Entry } from '../entry.js';
import { essence, sharedPairs } from '../likeness.js';
import type { RawRelation } from '../rawReport.js';
import { dividesLoosely } from './arithmetic.js';
import { relation } from './proposal.js';

const COUNT_WORDS: readonly (readonly [RegExp, number])[] = [[/[两二]|前2/, 2], [/三|前3|three/i, 3], [/四|前4/, 4], [/五|前5|five/i, 5], [/六|前6/, 6], [/七/, 7], [/八/, 8], [/九/, 9], [/十|前10|ten/i, 10]];

function together(joint: Entry, parts: readonly Entry[], whole: Entry): boolean {
  const sum = parts.reduce((total, { figure }) => (figure.interval === null ? total : addIntervals(total, figure.interval)), point(ZERO));
  return joint.figure.interval !== null && whole.figure.interval !== null && dividesLoosely(sum, whole.figure.interval, joint.figure.interval);
}

/** Does the share that is printed of a part itself show that it is one of this whole? */
function isShareOf({ figure }: Entry, whole: Entry): boolean {
  return figure.share !== null && figure.interval !== null && whole.figure.interval !== null && dividesLoosely(figure.interval, whole.figure.interval, figure.share.interval);
}

/** A share of several things together, as in 三类合计占工单总量的77%: of as many as it says, or of as many before it as fit. */
export function jointShares(entries: readonly Entry[]): RawRelation[] {
  const counts = entries.filter(isCount);
  return entries.filter(({ standing }) => standing?.joint === true).flatMap((joint): RawRelation[] => {
    const at = entries.indexOf(joint);
    const before = entries.slice(0, at).filter(isCount);
    const behind = entries.slice(at + 1).filter(isCount);
    const told = COUNT_WORDS.find(([pattern]) => pattern.test(joint.figure.label))?.[1];
    const lengths = told === undefined ? [2, 3, 4, 5, 6, 7, 8, 9, 10] : [told];
    const said = joint.figure.shareOf;
    const wholes = [...counts].sort((a, b) => (said === null ? 0 : Number(essence(b.figure.label) === essence(said)) - Number(essence(a.figure.label) === essence(said)) || sharedPairs(b.figure.label, said) - sharedPairs(a.figure.label, said)));
    for (const length of lengths) {
      for (const parts of [before.slice(-length), behind.slice(0, length)]) {
        const whole = parts.length < length ? undefined : wholes.find((each) => !parts.includes(each) && together(joint, parts, each));
        if (whole !== undefined) return [relation('JOINT_SHARE', whole, parts, said === null ? ['ARITHMETIC'] : ['GRAMMAR', 'ARITHMETIC'], false, { figure: joint })];
      }
    }
    const [whole] = wholes;
    const parts = told === undefined ? [] : before.slice(-told);
    return whole === undefined || parts.length < 2 || parts.includes(whole) ? [] : [relation('JOINT_SHARE', whole, parts, ['GRAMMAR'], !parts.every((part) => isShareOf(part, whole)), { figure: joint })];
  });
}
