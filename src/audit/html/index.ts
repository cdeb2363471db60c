export { htmlPage } from './htmlPage.js';
