import {
  TOTAL, type Binding, type Catalogue, type Fact, type Figure, type Measure, type Members, type Period, type Quantity,
} from '../../model/index.js';
import { tellUnknown, type Background, type PlacedCell } from './cellDeclaration.js';
import type { FileMistakes } from './fileMistakes.js';
import { periodText } from './periodText.js';
import type { Written } from './yamlShape.js';

/** What bindings are checked against: the catalogue, and the members with those of the edition. */
export interface Star {
  readonly catalogue: Catalogue;
  readonly members: ReadonlyMap<string, Members>;
  /** The edition's own. */
  readonly period: Period;
  readonly scope: Background;
}

/** Tells a dimension or member that does not exist. */
export function memberExists(star: Star, dimension: string, member: Written, mistakes: FileMistakes): boolean {
  const members = star.members.get(dimension);
  if (members === undefined) tellUnknown('dimension', { ...member, text: dimension }, [...star.members.keys()], mistakes);
  else if (members.get(member.text) === undefined) tellUnknown(`member of ${dimension}`, member, [...members.codes(), TOTAL], mistakes);
  else return true;
  return false;
}

/** The members of all dimensions of the fact; null where one cannot be had, which is told. */
function coordinatesOf(star: Star, fact: Fact, placed: PlacedCell, mistakes: FileMistakes): Record<string, string> | null {
  let complete = true;
  for (const [dimension, member] of placed.members) {
    if (star.members.has(dimension) && !fact.dimensions.includes(dimension)) {
      tellUnknown(`dimension of ${fact.name}`, { ...member, text: dimension }, fact.dimensions, mistakes);
      complete = false;
    } else if (!memberExists(star, dimension, member, mistakes)) {
      complete = false;
    }
  }
  if (!complete) return null;
  return Object.fromEntries(fact.dimensions.map((name) => [name, (placed.members.get(name) ?? placed.background.get(name))?.text ?? TOTAL]));
}

function factOf(star: Star, placed: PlacedCell, mistakes: FileMistakes): Fact | null {
  const names = star.catalogue.facts.map(({ name }) => name);
  const found = star.catalogue.facts.find(({ name }) => name === placed.fact?.text);
  if (found !== undefined) return found;
  if (placed.fact !== null) tellUnknown('fact', placed.fact, names, mistakes);
  else mistakes.add('MISSING_FIELD', placed.line, `the cell has no fact; expected one of ${names.join(', ')}`);
  return null;
}

function measureOf(fact: Fact, placed: PlacedCell, mistakes: FileMistakes): Measure | null {
  const names = fact.measures.map(({ name }) => name);
  const found = fact.measures.find(({ name }) => name === placed.measure?.text);
  if (found !== undefined) return found;
  if (placed.measure !== null) tellUnknown(`measure of ${fact.name}`, placed.measure, names, mistakes);
  else mistakes.add('MISSING_FIELD', placed.line, `the cell has no measure; expected one of ${names.join(', ')}`);
  return null;
}

function periodOf(star: Star, { period }: PlacedCell, mistakes: FileMistakes): Period | null {
  return period === null ? star.period : periodText(period, mistakes);
}

function quantityOf({ catalogue }: Star, unit: string | undefined): Quantity | undefined {
  return catalogue.units.find(({ code }) => code === unit)?.quantity;
}

/** A rate cannot state a count: the unit of a member that has one, else the measure's, has to be of the figure's kind. */
function quantityHolds(star: Star, figure: Figure | null, measure: Measure, members: Readonly<Record<string, string>>, line: number, mistakes: FileMistakes): boolean {
  if (figure === null) return true;
  const own = Object.entries(members).flatMap(([dimension, code]) => star.members.get(dimension)?.get(code)?.unit ?? []);
  const expected = own[0] ?? measure.unit;
  if (quantityOf(star, expected) === quantityOf(star, figure.unit)) return true;
  mistakes.add('WRONG_UNIT', line, `"${figure.id}" is in ${figure.unit}; expected a unit like ${expected}, for it states "${measure.name}"`, { name: figure.id });
  return false;
}

/** A figure by its id; null where its text could not be read, and only its place can be checked. */
export interface NamedFigure {
  readonly id: string;
  readonly figure: Figure | null;
}

/** The binding of a figure to the cell that a declaration places; null where there is no such cell, which is told. */
export function bindFigure(star: Star, { id, figure }: NamedFigure, placed: PlacedCell, mistakes: FileMistakes): Binding | null {
  const fact = factOf(star, placed, mistakes);
  const measure = fact === null ? null : measureOf(fact, placed, mistakes);
  const period = periodOf(star, placed, mistakes);
  const members = fact === null ? null : coordinatesOf(star, fact, placed, mistakes);
  if (fact === null || measure === null || period === null || members === null) return null;
  if (!quantityHolds(star, figure, measure, members, placed.line, mistakes)) return null;
  return { figure: id, fact: fact.name, measure: measure.name, period, members };
}
