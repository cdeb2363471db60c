/** Endings and words that tell nothing apart. */
const EMPTY_WORDS = /诉求类|类诉求|类问题|类工单|类别|诉求|问题|工单|事项|方面|渠道|类|共|全市|全县|全区|全省|各|总|量|数|受理|办理|处理|[(()).,、\s“”"]/g;

/** A label reduced to what tells it from others; the label itself where nothing would be left. */
export function essence(label: string): string {
  const short = label.replaceAll(EMPTY_WORDS, '');
  return short === '' ? label.replaceAll(/\s+/g, '') : short;
}

/** Do two labels name one thing? */
export function sameName(a: string, b: string): boolean {
  return essence(a) === essence(b);
}

function pairs(text: string): Set<string> {
  const plain = text.replaceAll(/[\s(()),、/“”"]/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}

/** How many two-character stretches two labels share. */
export function sharedPairs(a: string, b: string): number {
  const other = pairs(b);
  return [...pairs(a)].filter((pair) => other.has(pair)).length;
}
