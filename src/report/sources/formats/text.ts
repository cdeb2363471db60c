import { CellBudget } from '../cellBudget.js';
import { checkNumbers } from '../checkNumbers.js';
import { blocksOf } from '../lines/blocksOf.js';
import { beginsWith } from '../magic.js';
import type { Source } from '../source.js';
import { checkBytes, checkText } from '../text/checkText.js';
import { decode } from '../text/encodings.js';
import { linesOf } from '../text/linesOf.js';

/** Plain text: UTF-8, UTF-16, GB18030 or Big5. Whatever is no other format and no zip archive is tried as text. */
export const textSource: Source = {
  format: 'text',
  recognises: (bytes) => !beginsWith(bytes, 'PK\u0003\u0004'),
  read: (bytes) => {
    checkBytes(bytes);
    const { encoding, text } = checkText(decode(bytes));
    checkNumbers([text]);
    return { encoding, text, blocks: blocksOf(linesOf(text), new CellBudget()), title: null };
  },
};
