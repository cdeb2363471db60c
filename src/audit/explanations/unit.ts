import { figureOn } from '../sheet/sheet.js';
import { figureEdit, valueText, type Edit, type Explainer } from './edit.js';
import { quoted } from './names.js';
import { withValueText } from './reprint.js';
import { partsOfOutcomes } from './targets.js';
import { parseDecimal, multiply, rational, toDecimal, finiteDigits } from '../../interval/index.js';

/** Factors by which a unit is mistaken: a decimal place, 万, 亿. */
const FACTORS: readonly (readonly [bigint, bigint])[] = [[10n, 1n], [1n, 10n], [10_000n, 1n], [1n, 10_000n], [100_000_000n, 1n], [1n, 100_000_000n]];
const NUMBER = /^([\d.]+)([万亿]?)(.*)$/;

/** The texts of the same digits in another unit: scaled, with 万 or 亿 put in, left out, or exchanged. */
function otherUnits(text: string): string[] {
  const match = NUMBER.exec(text);
  if (match === null) return [];
  const [, digits = '', magnitude = '', rest = ''] = match;
  const value = parseDecimal(digits);
  if (value === null) return [];
  const scaled = FACTORS.map(([n, d]) => multiply(value, rational(n, d))).filter((each) => finiteDigits(each) !== null).map((each) => `${toDecimal(each)}${magnitude}${rest}`);
  const other = ['', '万', '亿'].filter((each) => each !== magnitude).map((each) => `${digits}${each}${rest}`);
  return [...new Set([...other, ...scaled])];
}

/** UNIT: ten times, ten thousand times or a hundred million times too large or too small; 万 dropped or doubled. */
export const unit: Explainer = {
  kind: 'UNIT',
  propose: (sheet, targets) => partsOfOutcomes(targets).filter(({ part }) => part === 'value').flatMap(({ figure: id }) => {
    const figure = figureOn(sheet, id);
    const printed = valueText(figure);
    const told = new Set(figure.value === null ? [] : [toDecimal(figure.value)]);
    const name = quoted(sheet, id);
    return otherUnits(printed).flatMap((text): Edit[] => {
      const made = withValueText(figure, text, sheet.structure.catalogue);
      // 0.02957亿 says what 295.7万 says, and 0万 what 0 says: the first way to write a value is enough.
      const value = made?.value == null ? '' : toDecimal(made.value);
      if (told.has(value)) return [];
      told.add(value);
      const edit = made === null ? null : figureEdit('UNIT', 3, sheet, [made], { zh: `${name.zh}的单位有误：“${printed}”应为“${text}”`, en: `the unit at ${name.en} is wrong: "${printed}" should read "${text}"` });
      return edit === null ? [] : [edit];
    });
  }),
};
