export { dimensionNamed, dimensionsOf, factNamed, measureNamed, unitCoded, type Catalogue } from './catalogue.js';
export { levelDepth, TOTAL, type Dimension, type HierarchyLevel, type MemberDeclaration } from './dimension.js';
export type { Edition, PrintedTable } from './edition.js';
export { unboundFigures, type AddedMember, type EditionContent } from './editionContent.js';
export type { Fact } from './fact.js';
export { labelIn, type Label, type Lang } from './label.js';
export type { Additivity, Formula, Measure, Part } from './measure.js';
export { Members, type Member, type StoredMember } from './members.js';
export {
  changesOf,
  type Binding, type Figure, type FigureChange, type FigurePlace, type ObservationStatus, type PrintedBase, type PrintedChange, type PrintedChangeUnit, type PrintedDifference, type PrintedShare,
} from './observation.js';
export type { NotUnderstood, PrintedPeriod, PrintedRanking, PrintedRelation, RankingReading, RelationKind, SourceReading, TitlePeriod } from './reading.js';
export {
  commonLevel, coverDays, DATE_LEVELS, daysOf, finerLevel, isDateWithin, NESTED_LEVELS, periodLevel, periodOfDay, periodOfRange, periodsWithin, readPeriod, shiftPeriod,
  type DateLevel, type Period,
} from './period.js';
export { dayNumber, dayNumbered, endsMonth, nextDay, shiftRange, shiftYears, type DayKey, type DayRange } from './day.js';
export { isWeek, shiftByWeeks } from './week.js';
export { grainOfRollup, isGrainWithin, levelsOfRollup, rollupsOf, type Grain, type Rollup, type RollupDate } from './rollup.js';
export { isSyntheticBatch, SYNTHETIC_MARK } from './syntheticBatch.js';
export type { Quantity, Unit } from './unit.js';
