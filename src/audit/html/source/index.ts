export { sourceSection, type SourceSection } from './sourceSection.js';
