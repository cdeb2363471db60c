import type { ProseFigure } from './proseFigure.js';

/** Words that make another answer of one: 不满意 and 基本满意 are none of 满意. */
const OTHER_ANSWER = /(?:[不未非较]|基本|非常|十分)$/;

/** Does a count answer what the rate is of, as 不满意 does a 综合满意率? It names no other rate. */
function answers(count: string, rate: string): boolean {
  const name = rate.replace(/率$/, '');
  const counted = name.slice(-2);
  const isAnother = !count.endsWith(name) || OTHER_ANSWER.test(count.slice(0, -name.length));
  return counted.length === 2 && count.includes(counted) && isAnother;
}

/** Rates that a text repeats under one name are told apart by the count that each stands beside. */
export function namedRates(figures: readonly ProseFigure[]): ProseFigure[] {
  return figures.map((figure, at) => {
    const before = figures[at - 1];
    const isBeside = figure.quantity === 'rate' && !figure.standing.joint && figure.standing.break === 'comma' && before?.quantity === 'count' && before.value !== null && before.standing.sentence === figure.standing.sentence;
    return isBeside && !answers(before.label, figure.label) && /^(?:群众|其中)?[^,]{0,4}率$/.test(figure.label) && !figure.label.startsWith(before.label) && /^[^,]{2,16}$/.test(before.label) && figure.label.length <= 6 && before.standing.break !== 'comma'
      ? { ...figure, label: before.label.endsWith(figure.label.replace(/率$/, '')) ? `${before.label}率` : `${before.label}${figure.label}` } : figure;
  });
}
