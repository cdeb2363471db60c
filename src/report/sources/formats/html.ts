import { CellBudget } from '../cellBudget.js';
import { declaredEncoding } from '../html/declaredEncoding.js';
import { Flow, type FlowLine } from '../html/flow.js';
import { htmlTable } from '../html/htmlTable.js';
import { parsePage, type HtmlElement } from '../html/tree.js';
import { LIMITS } from '../limits.js';
import { blocksOf } from '../lines/blocksOf.js';
import type { Part } from '../lines/part.js';
import { latin } from '../magic.js';
import { emptySource, tooLarge } from '../refusals.js';
import type { Source } from '../source.js';
import { checkBytes, checkText } from '../text/checkText.js';
import { decode, decodeAs, markedEncoding, type Decoded } from '../text/encodings.js';

const PAGE = /^\s*(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|meta|title|h[1-6]|p)\b/i;

/** What a page declares is tried first; pages that declare it wrongly are read as any text. */
function decodePage(bytes: Uint8Array): Decoded | null {
  const declared = markedEncoding(bytes) === null ? declaredEncoding(bytes) : null;
  return (declared === null || declared.startsWith('utf-16') ? null : decodeAs(bytes, declared)) ?? decode(bytes);
}

function partsOf(root: HtmlElement, source: string, budget: CellBudget): Part[] {
  const parts: Part[] = [];
  const take = ({ passage, isBreak, level }: FlowLine): void => {
    if (parts.length >= LIMITS.lines) throw tooLarge('the page has too many paragraphs', 'lines');
    parts.push({ kind: 'line', passage, gap: isBreak ? 0 : 1, level, wraps: false });
  };
  const takeTable = (element: HtmlElement): boolean => {
    const table = htmlTable(element, source, budget);
    if (table !== null) parts.push(table);
    return table !== null;
  };
  new Flow(source, take, takeTable).walk(root);
  return parts;
}

/** Web pages: what a reader sees, tables with their spans. Offsets are in the page's source. */
export const htmlSource: Source = {
  format: 'html',
  recognises: (bytes, name) => PAGE.test(latin(bytes, 0, 4096)) || (/\.x?html?$/i.test(name) && latin(bytes, 0, 4096).includes('<')),
  read: (bytes) => {
    checkBytes(bytes);
    const { encoding, text } = checkText(decodePage(bytes));
    const { root, title } = parsePage(text);
    const budget = new CellBudget();
    const parts = partsOf(root, text, budget);
    if (parts.length === 0) throw emptySource('the web page shows no words');
    return { encoding, text, blocks: blocksOf(parts, budget), title };
  },
};
