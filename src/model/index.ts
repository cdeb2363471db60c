export { dimensionNamed, dimensionsOf, factNamed, measureNamed, unitCoded, type Catalogue } from './catalogue.js';
export { levelDepth, TOTAL, type Dimension, type HierarchyLevel, type MemberDeclaration } from './dimension.js';
export type { Edition, PrintedTable } from './edition.js';
export { unboundFigures, type AddedMember, type EditionContent } from './editionContent.js';
export type { Fact } from './fact.js';
export { labelIn, type Label, type Lang } from './label.js';
export type { Additivity, Formula, Measure, Part } from './measure.js';
export { Members, type Member, type StoredMember } from './members.js';
export type { Binding, Figure, FigurePlace, ObservationStatus, PrintedChange, PrintedChangeUnit, PrintedShare } from './observation.js';
export {
  coverDays, DATE_LEVELS, daysOf, endsMonth, finerLevel, nextDay, periodLevel, periodOfDay, periodsWithin, shiftPeriod, shiftYears,
  type DateLevel, type DayKey, type DayRange, type Period,
} from './period.js';
export { grainOfRollup, isDateWithin, isGrainWithin, levelsOfRollup, rollupsOf, type Grain, type Rollup } from './rollup.js';
export type { Quantity, Unit } from './unit.js';
