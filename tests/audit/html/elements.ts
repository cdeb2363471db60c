import { Parser } from 'htmlparser2';

/** An element of a page. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What is written inside, elements left out. */
  readonly text: string;
}

const EMPTY = new Set(['meta']);

/** The elements of a page, in the order in which they end; every one is closed. */
export function elementsOf(page: string): Element[] {
  const elements: Element[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void open.push({ name, attributes, text: '' }),
    ontext: (text) => {
      for (const element of open) element.text += text;
    },
    onclosetag: (name, isImplied) => {
      const element = open.pop();
      if (element === undefined || element.name !== name || (isImplied && !EMPTY.has(name))) throw new Error(`<${name}> is not closed in its place`);
      elements.push(element);
    },
  });
  parser.end(page);
  return elements;
}

/** The classes of an element. */
export function classes({ attributes }: Element): string[] {
  return (attributes['class'] ?? '').split(' ');
}

/** Links that lead nowhere on the page. */
export function deadLinks(elements: readonly Element[]): string[] {
  const names = new Set(elements.map(({ attributes: { id } }) => id));
  return elements.flatMap(({ attributes: { href } }) => (href === undefined || names.has(href.slice(1)) ? [] : [href]));
}
