export { fromAscii85, fromHex } from './fromAscii.js';
export { inflatedSize } from './inflatedSize.js';
export { lzwSize } from './lzwSize.js';
export { runLengthSize } from './runLengthSize.js';
