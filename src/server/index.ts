export { LIMITS, type LimitName } from './guard/limits.js';
export { startServer } from './startServer.js';
export type { HttpAnswer, HttpRequest, LogLevel, Route, RunningServer, ServerOptions } from './serverOptions.js';
