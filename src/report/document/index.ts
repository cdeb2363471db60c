export type {
  Block, CaptionCandidate, Document, DocumentFormat, DocumentPlace, Grid, GridCell, HeadingBlock, ParagraphBlock, Passage, Piece, TableBlock,
} from './document.js';
export { placeWithin } from './passage.js';
