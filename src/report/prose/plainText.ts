import { halfWidth } from '../printed/index.js';

const WIDE = '：；！？～〜【】［］';
const NARROW = ':;!?~~[][]';

/** A text with full-width digits and signs, and the punctuation that parts words, as their plain forms; every character at its place. */
export function plainText(text: string): string {
  return halfWidth(text).replaceAll(/[：；！？～〜【】［］]/g, (character) => NARROW.charAt(WIDE.indexOf(character)));
}
