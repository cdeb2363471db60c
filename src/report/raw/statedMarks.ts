import { plainText } from '../prose/index.js';
import { markOf } from './table/gaps.js';

/** A note that says a mark stands for none, as in “/”表示无逾期件; 无数据 says that a number is lacking. */
const STANDS_FOR_NONE = /(\/|\\|[-—–─]{1,3}|空白|空格)\s*["”’」』]?\s*(?:均|则)?(?:表示|代表|指|为|即|系)\s*["“‘「『]?(?:无(?!数据|数值|统计|资料|可比|同期|法|从|基数)|没有(?!数据|数值|统计|资料|可比|同期)|零|0(?![.\d])|未发生|未产生)/g;

/** The marks that a text says stand for none, spelt as `markOf` spells them; empty places by the empty text. */
export function statedMarks(text: string): ReadonlySet<string> {
  return new Set([...plainText(text).matchAll(STANDS_FOR_NONE)].map(([, mark = '']) => (mark.startsWith('空') ? '' : markOf(mark))));
}
