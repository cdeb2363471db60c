import type { Passage } from './document.js';
import { cutPassage, joinPassages } from './cut.js';
import { narrow } from './narrow.js';
import { simplify } from './traditional.js';

/**
 * What a converter to simplified script leaves behind: the sound of the character before it, in brackets, as in `線(xiàn)`.
 * A bracket without a tone mark is taken for one only where it is a sound that has none.
 */
const RESIDUE = /(?<=\p{Script=Han})[(（](?:[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]*|de|le|zhe|ge|ma|ne|ba|men|zi|me)[)）]/gu;

/** The words of a passage as figures are looked for in them: in simplified script and narrow digits, without what a converter left behind. */
export function forRecognition(passage: Passage): Passage {
  const kept: Passage[] = [];
  let from = 0;
  for (const residue of passage.text.matchAll(RESIDUE)) {
    kept.push(cutPassage(passage, from, residue.index));
    from = residue.index + residue[0].length;
  }
  const clean = from === 0 ? passage : joinPassages([...kept, cutPassage(passage, from, passage.text.length)].filter(({ text }) => text !== ''));
  return { ...clean, text: narrow(simplify(clean.text)) };
}
