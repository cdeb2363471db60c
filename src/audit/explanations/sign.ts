import { figureOn } from '../sheet/sheet.js';
import { figureEdit, type Edit, type Explainer } from './edit.js';
import { quoted } from './names.js';
import { withChangeText } from './reprint.js';
import { partsOfOutcomes } from './targets.js';

/** Arrows, signs and words of direction with their opposites. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['↑', '↓'], ['▲', '▼'], ['+', '-'], ['＋', '－'], ['增长', '下降'], ['上升', '下降'], ['增加', '减少'], ['提高', '降低'], ['增幅', '减幅'],
];

function flipped(text: string): string | null {
  for (const [up, down] of OPPOSITES) {
    if (text.includes(up)) return text.replace(up, down);
    if (text.includes(down)) return text.replace(down, up);
  }
  return null;
}

/** SIGN: ↑ is printed for ↓, or the reverse. */
export const sign: Explainer = {
  kind: 'SIGN',
  propose: (sheet, targets) => partsOfOutcomes(targets).filter(({ part }) => part === 'change').flatMap(({ figure: id }): Edit[] => {
    const figure = figureOn(sheet, id);
    const text = figure.change === null ? null : flipped(figure.change.printed);
    const made = text === null ? null : withChangeText(figure, text, sheet.structure.catalogue);
    const name = quoted(sheet, id);
    const edit = made === null ? null : figureEdit('SIGN', 3, sheet, [made], { zh: `${name.zh}的升降方向印反,应为“${text}”`, en: `the direction at ${name.en} is reversed and should read "${text}"` });
    return edit === null ? [] : [edit];
  }),
};
