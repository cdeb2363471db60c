export { sarif } from './sarif.js';
