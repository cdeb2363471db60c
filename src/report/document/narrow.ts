const WIDE = '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ％＋－\u00a0\u2007\u2009\u202f';
const NARROW = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%+-    ';
const WIDE_CHARACTER = new RegExp(`[${WIDE}]`, 'g');
/** Points within numbers, and commas that part three full-width digits. */
const WITHIN_NUMBERS = /(?<=[\d０-９])．(?=[\d０-９])|(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;

/** Digits, letters, signs of numbers and unbreakable spaces in their usual width, one character for one, so that places stay the same. Brackets and other punctuation stay as they are. */
export function narrow(text: string): string {
  return text.replace(WITHIN_NUMBERS, (sign) => (sign === '．' ? '.' : ',')).replace(WIDE_CHARACTER, (character) => NARROW.charAt(WIDE.indexOf(character)));
}
