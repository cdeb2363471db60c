import type { ErrorKind } from './injected.js';
import { MISPRINTS } from './misprints.js';
import { BLOCKS } from './blocks.js';
import { MISREADINGS } from './misreadings.js';

export type { ErrorKind, Injected, WrongPart } from './injected.js';

/** Every kind of error that is injected. */
export const ERROR_KINDS: readonly ErrorKind[] = [...MISPRINTS, ...BLOCKS, ...MISREADINGS];
