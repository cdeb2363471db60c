import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { ZipContainer } from '../zip/container.js';
import { readXml } from '../zip/readXml.js';

/** The texts that the cells of a workbook refer to by number. Readings of characters (phonetic runs) are left out. @throws TOO_LARGE */
export function sharedStrings(container: ZipContainer): string[] {
  const strings: string[] = [];
  let words: string[] = [];
  let isText = false;
  let isReading = false;
  let characters = 0;
  readXml(container, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') words = [];
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = true;
    },
    text: (text) => {
      if (!isText || isReading) return;
      characters += text.length;
      if (characters > LIMITS.characters) throw tooLarge('the workbook has too many characters', 'characters');
      words.push(text);
    },
    close: (name) => {
      if (name === 'si') strings.push(words.join(''));
      else if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
  });
  return strings;
}
