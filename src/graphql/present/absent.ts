import { labelIn, type Label, type Lang } from '../../model/index.js';

/** A dash with the reason, in words, why a number is missing. */
export function absent(reason: Label | null, lang: Lang): string {
  return reason === null ? '—' : `—${inBrackets(labelIn(reason, lang), lang)}`;
}

/** A remark behind a number: brackets, with a space before them in English. */
export function inBrackets(text: string, lang: Lang): string {
  return lang === 'ZH' ? `（${text}）` : ` (${text})`;
}
