import { answer, type Answering } from '../answer.js';
import { contains, ZERO } from '../interval/index.js';
import { DATE_LEVELS, daysOf, factNamed, finerLevel, periodLevel, TOTAL, type Fact, type Figure, type Member, type Period } from '../model/index.js';
import { coordinateText, groupLevelsOf, LIMITS, type GroupLevel } from '../query/index.js';
import { cellKey } from './sheet/cellKey.js';
import type { RecordedPart, RecordedSplit } from './sheet/recordedSplit.js';
import type { Comparison } from './sheet/sheet.js';
import type { CellRef, Structure } from './sheet/structure.js';

/** Cells that are traced: of those beyond them it is said that they differ, not where. The widest are traced first. */
const MOST_TRACED = 20;

function isPartOfPeriod(period: Period, whole: Period): boolean {
  const [part, all] = [daysOf(period), daysOf(whole)];
  return period !== whole && part.from >= all.from && part.to <= all.to;
}

/** The dimension along which one cell is a part of another that is cut alike otherwise; `date` for the period, null where it is none. */
function partAlong(part: CellRef, whole: CellRef, dimensions: readonly string[]): string | null {
  const differing = dimensions.filter((name) => part.members.get(name) !== whole.members.get(name));
  const [only, second] = differing;
  if (only === undefined) return isPartOfPeriod(part.period, whole.period) ? 'date' : null;
  const above = whole.members.get(only);
  let up: Member | null = part.members.get(only) ?? null;
  while (up !== null && up !== above) up = up.parent;
  return second === undefined && part.period === whole.period && part.members.has(only) && (above === undefined || up !== null) ? only : null;
}

const depthOf = (level: GroupLevel): number => (level.kind === 'member' ? level.depth : DATE_LEVELS.indexOf(level.name) + 1);
const axisOf = (level: GroupLevel): string => (level.kind === 'member' ? level.dimension : 'date');
const depthAlong = (cell: CellRef, axis: string): number => (axis === 'date' ? DATE_LEVELS.indexOf(periodLevel(cell.period) ?? 'year') + 1 : (cell.members.get(axis)?.depth ?? 0));

/** The next level below a cell along each dimension and the calendar. */
function nextLevels(cell: CellRef, levels: readonly GroupLevel[], { wholes }: Structure): GroupLevel[] {
  const finer = finerLevel(periodLevel(cell.period) ?? 'day');
  return levels.filter((level) => {
    if (level.kind === 'date') return level.name === finer;
    const member = cell.members.get(level.dimension) ?? wholes.get(level.dimension);
    return level.depth === (member?.depth ?? 0) + 1;
  });
}

/** The levels to cut a cell along: those at which parts of it are printed; where none is, the next one of each dimension and of the calendar. */
function levelsBelow(cell: CellRef, printed: readonly CellRef[], fact: Fact, structure: Structure): GroupLevel[] {
  const levels = groupLevelsOf(structure.catalogue, fact);
  const standing = new Set(printed.flatMap((part) => {
    const axis = partAlong(part, cell, fact.dimensions);
    return axis === null ? [] : [`${axis} ${depthAlong(part, axis)}`];
  }));
  const found = levels.filter((level) => standing.has(`${axisOf(level)} ${depthOf(level)}`));
  return found.length > 0 ? found : nextLevels(cell, levels, structure);
}

/** The members and the period that keep a question to one cell. */
function whereOf(cell: CellRef, level: GroupLevel, { dimensions }: Fact, { wholes }: Structure): Record<string, { eq: string }> {
  const cuts = dimensions.flatMap((name): [string, { eq: string }][] => {
    const whole = wholes.get(name);
    const member = cell.members.get(name) ?? (whole?.depth === 0 ? undefined : whole);
    return member === undefined && axisOf(level) === name ? [] : [[name, { eq: member?.code ?? TOTAL }]];
  });
  return { ...Object.fromEntries(cuts), [periodLevel(cell.period) ?? 'year']: { eq: cell.period } };
}

/** What records say below a cell, along one level. Parts that are printed and of which there is no record are there as nothing. */
async function splitAlong(cell: CellRef, level: GroupLevel, printed: readonly CellRef[], fact: Fact, structure: Structure, answering: Answering): Promise<RecordedSplit> {
  const counted = fact.measures.find(({ formula }) => formula.kind === 'rows');
  const measures = [...new Set([cell.measure?.name ?? '', ...(counted === undefined ? [] : [counted.name])])];
  const { rows, asked } = await answer({ fact: fact.name, groupBy: [level.name], where: whereOf(cell, level, fact, structure), basis: 'COMPUTED', measures, first: LIMITS.first }, answering);
  const measure = asked.fact.measures.find(({ name }) => name === cell.measure?.name);
  const found = rows.flatMap((row): RecordedPart[] => {
    const [coordinate] = row.key;
    const value = measure === undefined ? null : row.cell(measure).recorded;
    if (coordinate === undefined || value === null) return [];
    const [period, members] = typeof coordinate === 'string' ? [coordinate, cell.members] : [cell.period, new Map([...cell.members, [coordinate.dimension, coordinate]])];
    const records = counted === undefined || counted === measure ? null : row.cell(counted).recorded;
    return [{ code: coordinateText(coordinate), label: typeof coordinate === 'string' ? null : coordinate.label, cell: cellKey(fact.name, cell.measure?.name ?? '', period, members), value, records }];
  });
  const known = new Set(found.map((part) => part.cell));
  const without = printed.filter((part) => partAlong(part, cell, fact.dimensions) === axisOf(level) && depthAlong(part, axisOf(level)) === depthOf(level) && !known.has(part.key));
  return {
    level: level.name, label: level.label,
    parts: [...found, ...without.map((part): RecordedPart => {
      const member = level.kind === 'member' ? part.members.get(level.dimension) : undefined;
      return { code: member?.code ?? part.period, label: member?.label ?? null, cell: part.key, value: ZERO, records: null };
    })],
  };
}

/**
 * Recorded sums, and for those that a printed figure of their cell excludes what the records say below it: along every level at
 * which parts of the cell are printed; where none is, along the next level of each dimension and of the calendar.
 */
export async function tracedComparisons(comparisons: readonly Comparison[], figures: readonly Figure[], structure: Structure, answering: Answering): Promise<Comparison[]> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const statedBy = (key: string): Figure[] => (structure.figuresOf.get(key) ?? []).flatMap((id) => byId.get(id) ?? []);
  const differing = comparisons.filter(({ kind, cell, synthetic, figure: { value } }) => kind === 'RECORDED' && synthetic !== true && value !== null && statedBy(cell).some(({ interval }) => interval !== null && !contains(interval, value)));
  const cells = differing.flatMap(({ cell }) => structure.cells.get(cell) ?? []).sort((a, b) => a.members.size - b.members.size || depthAlong(a, 'date') - depthAlong(b, 'date')).slice(0, MOST_TRACED);
  const traced = new Map<string, readonly RecordedSplit[]>();
  for (const cell of cells) {
    if (cell.fact === null) continue;
    const fact = factNamed(structure.catalogue, cell.fact);
    const printed = [...structure.cells.values()].filter((other) => other.fact === cell.fact && other.measure === cell.measure && statedBy(other.key).some(({ value }) => value !== null));
    const splits: RecordedSplit[] = [];
    for (const level of levelsBelow(cell, printed, fact, structure)) splits.push(await splitAlong(cell, level, printed, fact, structure, answering));
    // A member that nothing lies below is its own only part.
    traced.set(cell.key, splits.filter(({ parts }) => parts.some((part) => part.cell !== cell.key)));
  }
  return comparisons.map((comparison) => {
    const splits = comparison.kind === 'RECORDED' ? traced.get(comparison.cell) : undefined;
    return splits === undefined ? comparison : { ...comparison, splits };
  });
}
