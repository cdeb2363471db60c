export { makeFolder } from './makeFolder.js';
