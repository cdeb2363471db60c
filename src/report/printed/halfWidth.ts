const FULL_WIDTH = '０１２３４５６７８９．，％（）＋－';
const HALF_WIDTH = '0123456789.,%()+-';

/** Full-width digits and signs as their plain forms, one character for one, so that places in the text stay the same. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[０-９．，％（）＋－]/g, (character) => HALF_WIDTH.charAt(FULL_WIDTH.indexOf(character)));
}
