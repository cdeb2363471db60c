export { marksOf, type Mark } from './marks.js';
export { sourceSection, type SourceSection } from './sourceSection.js';
