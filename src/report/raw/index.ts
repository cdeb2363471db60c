export type {
  ChangeBase, Ground, NotUnderstood, PrintedDifference, RankingReading, RawChange, RawFigure, RawRanking, RawRelation, RawReport, RelationKind, TitlePeriod,
} from './rawReport.js';
export { changesFrom } from './relations/changesFrom.js';
export { readReport } from './readReport.js';
