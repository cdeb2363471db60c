import type { Figure } from '../../model/index.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { figureEdit, PART_TEXTS, type Edit, type Explainer } from './edit.js';
import { quoted } from './names.js';
import { withChangeText, withShareText, withValueText } from './reprint.js';
import { partsOfOutcomes } from './targets.js';
import type { FigurePart } from '../outcome.js';
import type { PrintedPart } from '../system/groups.js';

const DIGITS = '0123456789';

/** Fewer neighbours than this do not show how precisely a table prints. */
const FEW = 3;

/** May two neighbours have been exchanged? Two digits, or a digit and the point. */
function areExchangeable(here: string, next: string): boolean {
  const isDigit = (character: string): boolean => character !== '' && DIGITS.includes(character);
  return (isDigit(here) && (isDigit(next) || next === '.')) || (here === '.' && isDigit(next));
}

/** Every text that differs by one slip of the hand: a digit changed, dropped or added, or two neighbours exchanged. */
export function slipsOf(text: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const here = after.charAt(0);
    const isDigit = here !== '' && DIGITS.includes(here);
    const beside = isDigit || (at > 0 && DIGITS.includes(text.charAt(at - 1)));
    if (isDigit) slips.add(before + after.slice(1));
    for (const digit of DIGITS) {
      if (isDigit) slips.add(before + digit + after.slice(1));
      if (beside) slips.add(before + digit + after);
    }
    const next = after.charAt(1);
    if (areExchangeable(here, next)) slips.add(before + next + here + after.slice(2));
  }
  slips.delete(text);
  return [...slips];
}

function reprinted(sheet: Sheet, figure: Figure, part: FigurePart, text: string): Figure | null {
  if (part === 'share') return withShareText(figure, text);
  return part === 'change' ? withChangeText(figure, text, sheet.structure.catalogue) : withValueText(figure, text, sheet.structure.catalogue);
}

/** Decimals of the changes, or shares, that the same table or the prose prints: what is printed is as precise as its neighbours. Null where there are too few to tell. */
function precisionsBeside(sheet: Sheet, own: Figure, part: FigurePart): ReadonlySet<number> | null {
  const beside = [...sheet.figures.values()].filter(({ id, place }) => id !== own.id && place.table === own.place.table);
  const decimals = beside.map((figure) => PART_TEXTS[part](figure)).filter((text) => text.includes('%')).map(decimalsOf);
  return decimals.length < FEW ? null : new Set(decimals);
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** Every slip of the hand at one printed part, one after the other. */
function* slipsAt(sheet: Sheet, { figure: id, part }: PrintedPart): Generator<Edit> {
  const figure = figureOn(sheet, id);
  const printed = PART_TEXTS[part](figure);
  const name = quoted(sheet, id);
  const usual = part === 'value' ? null : precisionsBeside(sheet, figure, part);
  for (const text of slipsOf(printed)) {
    const made = usual === null || usual.has(decimalsOf(text)) ? reprinted(sheet, figure, part, text) : null;
    const edit = made === null ? null : figureEdit('DIGIT', 4, sheet, [made], { zh: `${name.zh}的“${printed}”应为“${text}”`, en: `"${printed}" at ${name.en} should read "${text}"` });
    if (edit !== null) yield edit;
  }
}

/** DIGIT: one digit is wrong, missing or too many, or two are exchanged. */
export const digit: Explainer = {
  kind: 'DIGIT',
  *propose(sheet, targets) {
    for (const part of partsOfOutcomes(targets)) yield* slipsAt(sheet, part);
  },
};
