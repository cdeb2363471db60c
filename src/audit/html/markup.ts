import { escapeMarkup } from '../formats/escapeMarkup.js';

/** Text that is HTML already. */
export interface Markup {
  readonly html: string;
}

/** What can stand in a template: text, which is escaped, markup, and lists of markup. */
export type Fragment = string | number | Markup | readonly Markup[];

function written(fragment: Fragment): string {
  if (typeof fragment === 'string' || typeof fragment === 'number') return escapeMarkup(`${fragment}`);
  return 'html' in fragment ? fragment.html : fragment.map(({ html }) => html).join('');
}

/** HTML with everything that is put in escaped, unless it is markup already. */
export function html(texts: TemplateStringsArray, ...fragments: readonly Fragment[]): Markup {
  return { html: texts.map((text, index) => text + (index < fragments.length ? written(fragments[index] ?? '') : '')).join('') };
}

/** Nothing at all. */
export const NOTHING: Markup = { html: '' };
