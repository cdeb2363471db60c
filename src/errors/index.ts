export { HotlineError, bug, engineError, userError, type ErrorDetails, type ErrorKind } from './hotlineError.js';
export { formatPlace, type Place } from './place.js';
export { Problems, describeError } from './problems.js';
