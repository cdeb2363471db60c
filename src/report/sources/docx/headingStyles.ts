import type { ZipContainer } from '../zip/container.js';
import { readXml } from '../zip/readXml.js';

/** Headings as Word names them in the languages met: `heading 2`, `标题 2`, `Title`. */
function levelOfName(name: string): number | null {
  if (/^(?:title|标题)$/i.test(name)) return 1;
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

/** The styles of a document that are headings, with their levels: by their outline level or their name. */
export function headingStyles(container: ZipContainer): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let style = '';
  readXml(container, 'word/styles.xml', {
    open: (name, attributes) => {
      const value = attributes.get('val') ?? '';
      if (name === 'style') style = attributes.get('type') === 'paragraph' ? (attributes.get('styleId') ?? '') : '';
      const level = name === 'name' ? levelOfName(value) : name === 'outlineLvl' && /^[0-8]$/.test(value) ? Number(value) + 1 : null;
      if (style !== '' && level !== null && (name === 'outlineLvl' || !levels.has(style))) levels.set(style, level);
    },
    close: (name) => {
      if (name === 'style') style = '';
    },
  });
  return levels;
}
