import { answer, type Answering } from '../answer.js';
import { point } from '../interval/index.js';
import { daysOf, isSyntheticBatch, periodLevel, TOTAL, type Binding, type Figure, type Member } from '../model/index.js';
import { knownSince, LIMITS, type LoadedEdition, type Snapshot } from '../query/index.js';
import { groupBy } from '../text/index.js';
import { cellKey, cutsOf, yearBefore } from './sheet/cellKey.js';
import type { Comparison } from './sheet/sheet.js';
import type { CellRef, Structure } from './sheet/structure.js';
import { bindingBeside, wholesOf } from './sheet/wholes.js';

/** The levels that cut a cell, as names that a question groups by. */
function levelsOf(cell: CellRef, structure: Structure): string[] {
  return [...cell.members].flatMap(([dimension, member]) => structure.catalogue.dimensions.find(({ name }) => name === dimension)?.levels[member.depth - 1]?.name ?? []).sort();
}

/** What recorded rows say of the cells that are cut alike: one question for all of them. */
async function recordedAlike(cells: readonly CellRef[], structure: Structure, answering: Answering): Promise<Comparison[]> {
  const [first] = cells;
  const date = first === undefined ? null : periodLevel(first.period);
  if (first?.fact == null || date === null) return [];
  const levels = levelsOf(first, structure);
  const measures = [...new Set(cells.flatMap(({ measure }) => (measure === null ? [] : [measure.name])))];
  const uncut = answering.catalogue.facts.find(({ name }) => name === first.fact)?.dimensions.filter((name) => !first.members.has(name)) ?? [];
  const { rows, asked } = await answer({
    fact: first.fact, groupBy: [date, ...levels], where: Object.fromEntries(uncut.map((name) => [name, { eq: structure.wholes.get(name)?.code ?? TOTAL }])), basis: 'COMPUTED', measures, first: LIMITS.first,
  }, answering);
  const wanted = new Set(cells.map(({ key }) => key));
  return rows.flatMap((row) => measures.flatMap((name): Comparison[] => {
    const measure = asked.fact.measures.find((each) => each.name === name);
    const cell = measure === undefined ? null : row.cell(measure);
    // Rows of a part of the period say nothing of a figure for all of it.
    const value = cell === null || cell.status === 'PRELIMINARY' ? null : cell.recorded;
    const cuts = new Map(row.levels.flatMap((level, index): [string, Member][] => {
      const coordinate = row.key[index];
      return level.kind === 'member' && coordinate !== undefined && typeof coordinate !== 'string' ? [[level.dimension, coordinate]] : [];
    }));
    const [period] = row.key;
    const key = cellKey(asked.fact.name, name, typeof period === 'string' ? period : '', cuts);
    return value === null || !wanted.has(key) ? [] : [{ kind: 'RECORDED', cell: key, figure: { value, interval: point(value) }, edition: null }];
  }));
}

/** Comparisons marked as of synthetic records where a batch of made-up ones lies within the period of their cell. */
async function withOrigin(comparisons: readonly Comparison[], { cells }: Structure, { warehouse }: Answering): Promise<Comparison[]> {
  const synthetic = comparisons.length === 0 ? [] : (await warehouse.batches()).filter(({ id }) => isSyntheticBatch(id));
  return comparisons.map((comparison) => {
    const cell = cells.get(comparison.cell);
    if (cell === undefined) return comparison;
    const days = daysOf(cell.period);
    return synthetic.some(({ fact, covers }) => fact === cell.fact && covers.from <= days.to && days.from <= covers.to) ? { ...comparison, synthetic: true } : comparison;
  });
}

/** What recorded rows say of every cell that an edition states, and whether they are real. */
export async function recordedComparisons(structure: Structure, snapshot: Snapshot, answering: Answering): Promise<Comparison[]> {
  const cells = [...structure.cells.values()].filter(({ fact }) => fact !== null && snapshot.coverage.has(fact));
  const alike = groupBy(cells, (cell) => `${cell.fact}|${periodLevel(cell.period)}|${levelsOf(cell, structure).join()}`);
  const found: Comparison[] = [];
  for (const group of alike.values()) found.push(...(await recordedAlike(group, structure, answering)));
  return withOrigin(found, structure, answering);
}

/** What one earlier edition printed of the cells a year before. */
function priorOf(structure: Structure, edition: LoadedEdition, figures: readonly Figure[], bindings: readonly Binding[]): Comparison[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const theirs = wholesOf(bindings, structure.members);
  const stated = new Map(bindings.flatMap((each) => {
    const binding = bindingBeside(each, theirs, structure.wholes);
    return binding === null ? [] : [[cellKey(binding.fact, binding.measure, binding.period, cutsOf(binding, structure.members, structure.wholes)), byId.get(binding.figure)] as const];
  }));
  return [...structure.cells.values()].flatMap((cell): Comparison[] => {
    const before = yearBefore(cell.period);
    if (cell.fact === null || cell.measure === null || before === null) return [];
    const figure = stated.get(cellKey(cell.fact, cell.measure.name, before, cell.members));
    return figure === undefined || figure.value === null ? [] : [{ kind: 'PRIOR_EDITION', cell: cell.key, figure, edition: edition.id }];
  });
}

/** What the other editions that were known before this one printed of the cells a year before; of several, the one known last. */
export async function priorComparisons(structure: Structure, own: LoadedEdition, snapshot: Snapshot, { warehouse }: Answering): Promise<Comparison[]> {
  const earlier = snapshot.editions.filter(({ id }) => id !== own.id).sort((a, b) => knownSince(a) - knownSince(b) || a.key - b.key);
  const found = new Map<string, Comparison>();
  for (const edition of earlier) {
    const content = await warehouse.editionFigures(edition.id);
    for (const comparison of content === null ? [] : priorOf(structure, edition, content.figures, content.bindings)) found.set(comparison.cell, comparison);
  }
  return [...found.values()];
}
