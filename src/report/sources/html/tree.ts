import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';

/** Characters of a page, with the stretch of its source that they were read from; longer where it was an entity. */
export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An element of a page that a reader sees. */
export interface HtmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | HtmlText)[];
  /** Where it begins in the source. */
  readonly start: number;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'select', 'button', 'textarea', 'iframe', 'object', 'nav', 'option', 'title']);

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['hidden'] !== undefined || /display\s*:\s*none/i.test(attributes['style'] ?? '');
}

/** What a page shows, and its title. */
export interface HtmlPage {
  readonly root: HtmlElement;
  readonly title: string | null;
}

/** Reads a page; scripts, styles, forms, navigation and what is hidden are left out. @throws TOO_LARGE */
export function parsePage(source: string): HtmlPage {
  const root: HtmlElement = { kind: 'element', name: 'html', attributes: {}, children: [], start: 0 };
  const open: HtmlElement[] = [root];
  const title: string[] = [];
  let elements = 0;
  let unseen = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements += 1;
      if (elements > LIMITS.elements) throw tooLarge('the page has too many elements', 'elements');
      if (open.length > LIMITS.depth) throw tooLarge('elements of the page stand too deep in each other', 'depth');
      const element: HtmlElement = { kind: 'element', name, attributes, children: [], start: parser.startIndex };
      inTitle = name === 'title' && title.length === 0;
      if (unseen > 0 || UNSEEN.has(name) || isHidden(attributes)) unseen += 1;
      else open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext: (text) => {
      if (inTitle) title.push(text);
      if (unseen === 0) open.at(-1)?.children.push({ kind: 'text', text, start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag: () => {
      open.pop();
      inTitle = false;
      if (unseen > 0) unseen -= 1;
    },
  });
  parser.end(source);
  return { root, title: title.join('').trim() || null };
}
