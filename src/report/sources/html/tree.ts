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
  readonly children: readonly (HtmlElement | HtmlText)[];
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

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | HtmlText)[];
  readonly start: number;
  readonly isSeen: boolean;
}

/** An element with no more room than its children need: a page may have hundreds of thousands. */
function closed({ name, attributes, children, start }: OpenElement): HtmlElement {
  return { kind: 'element', name, attributes, children: children.slice(), start };
}

/** Reads a page; scripts, styles, forms, navigation and what is hidden are left out. @throws TOO_LARGE */
export function parsePage(source: string): HtmlPage {
  const root: OpenElement = { name: 'html', attributes: {}, children: [], start: 0, isSeen: true };
  const open: OpenElement[] = [root];
  const title: string[] = [];
  let elements = 0;
  let unseen = 0;
  let inTitle = false;
  const count = (): void => {
    elements += 1;
    if (elements > LIMITS.elements) throw tooLarge('the page has too many elements', 'elements');
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      count();
      if (open.length > LIMITS.depth) throw tooLarge('elements of the page stand too deep in each other', 'depth');
      inTitle = name === 'title' && title.length === 0;
      if (unseen > 0 || UNSEEN.has(name) || isHidden(attributes)) unseen += 1;
      open.push({ name, attributes, children: [], start: parser.startIndex, isSeen: unseen === 0 });
    },
    ontext: (text) => {
      count();
      if (inTitle) title.push(text);
      if (unseen === 0) open.at(-1)?.children.push({ kind: 'text', text, start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag: () => {
      const element = open.pop();
      if (element?.isSeen === true) open.at(-1)?.children.push(closed(element));
      inTitle = false;
      if (unseen > 0) unseen -= 1;
    },
  });
  parser.end(source);
  return { root: closed(root), title: title.join('').trim() || null };
}
