import type { Json } from '../../text/index.js';

/** Is it an object, and no list? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text, or undefined where it is none. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The number, or undefined where it is none. */
export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** What can be read in a list; undefined where there is no list. */
export function listOf<T>(value: unknown, read: (each: unknown) => T | null): T[] | undefined {
  return Array.isArray(value) ? value.map((each: unknown) => read(each)).filter((each) => each !== null) : undefined;
}

/** The texts in a list; undefined where there is no list. */
export function textsIn(value: unknown): string[] | undefined {
  return listOf(value, (each) => textIn(each) ?? null);
}

/** The word, where it is one of those known; else undefined. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

/** Plain JSON out of any value: objects of classes lose their class; what JSON cannot carry is left out. */
export function toJson(value: unknown): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((each: unknown) => toJson(each) ?? null);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toJson(each)] as const).filter(([, each]) => each !== undefined)) : undefined;
}
