export { category } from './category.js';
export { channel } from './channel.js';
export { content } from './content.js';
export { handling } from './handling.js';
export { indicator } from './indicator.js';
export { level } from './level.js';
export { requester } from './requester.js';
export { service } from './service.js';
