import { saysBothWays } from '../assertions/direction.js';
import { figureOn } from '../sheet/sheet.js';
import { figureEdit, type Edit, type Explainer } from './edit.js';
import { quoted } from './names.js';
import { withChangeText } from './reprint.js';
import { partsOfOutcomes } from './targets.js';

/** Arrows, signs and words of direction with their opposites. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['↑', '↓'], ['▲', '▼'], ['+', '-'], ['＋', '－'], ['增长', '下降'], ['上升', '下降'], ['增加', '减少'], ['提高', '降低'], ['提升', '下降'], ['增幅', '减幅'],
];

function flipped(text: string): string | null {
  for (const [up, down] of OPPOSITES) {
    if (text.includes(up)) return text.replace(up, down);
    if (text.includes(down)) return text.replace(down, up);
  }
  return null;
}

/** What would be printed with the other direction; where arrow, sign and word contradict each other, with either. */
function otherTexts(text: string): string[] {
  const once = text.replace(/[↑↓▲▼+−＋－-]\s*(?=[0-9０-９])/, '');
  const texts = saysBothWays(text) ? [once, flipped(once)] : [flipped(text)];
  return texts.filter((each) => each !== null);
}

/** SIGN: ↑ is printed for ↓, or the reverse, or both are. */
export const sign: Explainer = {
  kind: 'SIGN',
  propose: (sheet, targets) => partsOfOutcomes(targets).filter(({ part }) => part === 'change').flatMap(({ figure: id }) => {
    const figure = figureOn(sheet, id);
    const printed = figure.change?.printed ?? '';
    const name = quoted(sheet, id);
    const wrong = saysBothWays(printed) ? { zh: '升降方向自相矛盾', en: 'contradicts itself' } : { zh: '升降方向印反', en: 'is reversed' };
    return otherTexts(printed).flatMap((text): Edit[] => {
      const made = withChangeText(figure, text, sheet.structure.catalogue);
      const edit = made === null ? null : figureEdit('SIGN', 3, sheet, [made], { zh: `${name.zh}的${wrong.zh}，应为“${text}”`, en: `the direction at ${name.en} ${wrong.en} and should read "${text}"` });
      return edit === null ? [] : [edit];
    });
  }),
};
