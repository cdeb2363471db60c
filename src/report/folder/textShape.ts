import type { FileMistakes } from './fileMistakes.js';
import type { Written } from './yamlShape.js';

/** What a text has to look like, as a pattern and in words. */
export interface TextShape {
  readonly shape: RegExp;
  readonly expected: string;
}

/** Tells a text that has not the expected shape. */
export function checkShape(mistakes: FileMistakes, name: string, written: Written | null, { shape, expected }: TextShape): void {
  if (written === null || shape.test(written.text)) return;
  mistakes.add('BAD_VALUE', written.line, `"${name}" is "${written.text}"; expected ${expected}`, { name: written.text });
}
