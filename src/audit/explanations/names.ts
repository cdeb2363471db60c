import type { Label } from '../../model/index.js';
import { figureName } from '../sheet/figureName.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';

/** What a person calls a figure, in quotes. */
export function quoted(sheet: Sheet, figure: string): Label {
  const { zh, en } = figureName(figureOn(sheet, figure));
  return { zh: `“${zh}”`, en: `"${en}"` };
}
