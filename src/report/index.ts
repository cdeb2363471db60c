export {
  cutPassage, placesIn, stretchWithin, wordsAsWritten,
  type Block, type Document, type DocumentPlace, type GridCell, type Passage, type Stretch, type TableBlock,
} from './document/index.js';
export {
  cellName, FileMistakes, MAX_FILE_BYTES, MEMBER_COLUMNS, readEditionFolder, readYaml, STATEMENT_COLUMNS, TABLE_COLUMNS, YamlShape,
  type MemberColumn, type StatementColumn, type TableColumn, type Written, type YamlField, type YamlTree,
} from './folder/index.js';
export {
  directionAtFront, halfWidth, NUMBER_EXPECTED, numberAtFront, qualifierAtFront, read, readAmount, readChange, readFigureText,
  readShare, refused, roundedInterval, scaleNumber, trueValues,
  type AmountMeaning, type ChangeMeaning, type Direction, type FigureMeaning, type NumberAtFront, type PrintedNumber, type Qualifier,
  type Reading, type ShareMeaning,
} from './printed/index.js';
export {
  changesFrom, readReport,
  type ChangeBase, type Ground, type NotUnderstood, type PrintedDifference, type RankingReading, type RawChange, type RawFigure, type RawRanking, type RawRelation, type RawReport,
  type RelationKind, type TitlePeriod,
} from './raw/index.js';
export { directionsSaid, notFiguresIn } from './prose/index.js';
export { readDocument } from './sources/index.js';
export {
  CONFIDENCES, documentFacts, placeCalled, placeOf, placeWithin, proposeEdition,
  type Confidence, type DocumentFacts, type EarlierEdition, type EditionProposal, type Place, type ProposedBinding, type ProposedCell, type StorableFigure,
} from './proposal/index.js';
export { folderTexts, writeFolder, type WritableEdition } from './folder/write/index.js';
