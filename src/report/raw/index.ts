export type {
  ChangeBase, Ground, NotUnderstood, PrintedDifference, RawChange, RawFigure, RawRelation, RawReport, RelationKind,
} from './rawReport.js';
export { readReport } from './readReport.js';
