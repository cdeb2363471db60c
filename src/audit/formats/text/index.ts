export { textReport, TEXT_WIDTH } from './textReport.js';
