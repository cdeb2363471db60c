/** What a child process says first: that it can be asked. */
export const READY = 'ready';
