export { marksOf, type Mark } from './source/index.js';
export { htmlPage } from './htmlPage.js';
