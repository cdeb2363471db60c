import { Problems, userError } from '../../errors/index.js';
import { commonLevel, DATE_LEVELS, dimensionsOf, factNamed, levelDepth, type Catalogue, type DateLevel, type Grain } from '../../model/index.js';
import { didYouMean } from '../../text/index.js';
import type { LoggedQuestions } from './advise.js';
import { grainText } from './lattice.js';

/** The grain that some levels come to; the year where no level of the calendar is among them, and days for weeks, which are summed from them. */
function grainOfLevels(levels: readonly string[], catalogue: Catalogue, fact: string): Grain {
  const depths = new Map(dimensionsOf(catalogue, factNamed(catalogue, fact)).map((dimension) => [dimension.name, levels.reduce((depth, level) => Math.max(depth, levelDepth(dimension, level)), 0)] as const).filter(([, depth]) => depth > 0));
  const dates = DATE_LEVELS.filter((level) => levels.includes(level));
  const date = dates.reduce<DateLevel>(commonLevel, 'year');
  return { date: date === 'week' ? 'day' : date, depths };
}

/** Questions that cut alike, each kind once. */
function together(log: readonly LoggedQuestions[]): readonly LoggedQuestions[] {
  const kinds = new Map<string, LoggedQuestions>();
  for (const { grain, count } of log) {
    const text = grainText(grain);
    kinds.set(text, { grain, count: count + (kinds.get(text)?.count ?? 0) });
  }
  return [...kinds.values()];
}

/**
 * Reads a log of questions: a line for questions that cut alike, how often they were asked and by which levels, as in
 * `120 month channel service`. The name of a fact may stand before the levels; lines of another one are passed over, and
 * so are those that start with `#` and empty ones.
 * @throws a user error that lists every line that cannot be read.
 */
export function readLog(text: string, file: string, catalogue: Catalogue, fact: string): readonly LoggedQuestions[] {
  const problems = new Problems();
  const known = [...DATE_LEVELS, ...dimensionsOf(catalogue, factNamed(catalogue, fact)).flatMap(({ levels }) => levels.map(({ name }) => name))];
  const facts = catalogue.facts.map(({ name }) => name);
  const log = text.split(/\r?\n/).flatMap((line, index): LoggedQuestions[] => {
    const [count = '', ...words] = line.trim().split(/[\s,]+/);
    if (count === '' || count.startsWith('#')) return [];
    const named = facts.find((each) => each === words[0] && !known.includes(each));
    if (named !== undefined && named !== fact) return [];
    const levels = named === undefined ? words : words.slice(1);
    const place = { file, line: index + 1 };
    if (!/^[1-9]\d{0,14}$/.test(count)) problems.add(userError('BAD_LOG', `"${count}" is not a number of questions; a line reads "120 month channel"`, { name: count, place }));
    for (const level of levels.filter((each) => !known.includes(each))) problems.add(userError('UNKNOWN_DIMENSION', `${fact} has no level "${level}".${didYouMean(level, known)}`, { name: level, place }));
    return [{ grain: grainOfLevels(levels, catalogue, fact), count: Number(count) }];
  });
  problems.throwIfAny('The log cannot be read');
  return together(log);
}
