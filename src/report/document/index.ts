export { NO_SPOT, atSpot, cutPassage, emptyPassage, joinPassages, passageAt, trimPassage, type Spot } from './cut.js';
export type {
  Block, CaptionCandidate, Document, DocumentFormat, DocumentPlace, Grid, GridCell, HeadingBlock, ParagraphBlock, Passage, Piece, TableBlock,
} from './document.js';
export { isImprint } from './imprint.js';
export { narrow } from './narrow.js';
export { placeWithin } from './passage.js';
export { placesIn } from './placesIn.js';
export { forRecognition } from './recognition.js';
export { stretchWithin, wordsAsWritten, type Stretch } from './stretch.js';
export { simplify } from './traditional.js';
export { Transcript } from './transcript.js';
