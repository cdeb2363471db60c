import type { Passage } from '../../../report/index.js';
import { html, type Markup } from '../markup.js';
import type { Drawing } from './drawing.js';

const NOUNS = { rows: { zh: '行', en: 'rows' }, paragraphs: { zh: '段', en: 'paragraphs' } } as const;

/** What a page says in place of what it does not show. */
export function leftOut({ told }: Drawing, what: keyof typeof NOUNS, count: number, passages: readonly Passage[]): Markup {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return html`${told.lang === 'ZH' ? `… 此处未显示${count}${NOUNS[what].zh}（共${characters}字）` : `… ${count} ${NOUNS[what].en} (${characters} characters) are not shown here`}`;
}
