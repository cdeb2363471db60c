export { documentFacts, type DocumentFacts, type Guess } from './documentFacts.js';
export { placeCalled, placeOf, placeWithin, type Place } from './place.js';
export { CONFIDENCES, type Confidence, type EditionProposal, type ProposedBinding, type ProposedCell, type Unread } from './proposal.js';
export { proposeEdition, type Proposing } from './proposeEdition.js';
export type { EarlierEdition } from './reuse.js';
export type { StorablePart } from './partOf.js';
export type { StorableFigure } from './storable.js';
