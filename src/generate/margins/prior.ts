import { impliedBase } from '../../cells/index.js';
import { point, rational } from '../../interval/index.js';
import type { Fact, Figure } from '../../model/index.js';
import { joinStated } from './joinStated.js';
import { limitsOf } from './limits.js';
import type { Margin } from './margin.js';
import { statedCells } from './published.js';
import type { Source, Stated } from './source.js';

/** A figure with the change printed beside it. */
export function printedWithChange({ printed, change }: Figure): string {
  return change === null || printed.includes(change.printed) ? printed : `${printed} ${change.printed}`;
}

/**
 * What the printed changes of a measure imply for the year before, in reading order. `valueOf` gives the whole number
 * that was decided for this year; null where none was.
 */
export function priorMargins(source: Source, fact: Fact, measure: string, valueOf: (stated: Stated) => number | null): Margin[] {
  return statedCells(source, fact, measure).flatMap((cell) => joinStated(cell, (stated) => {
    const value = valueOf(stated);
    const implied = value === null ? null : impliedBase(point(rational(value)), stated.figure.change, 'count');
    return implied == null ? null : limitsOf(implied);
  }, ({ figure }) => printedWithChange(figure)));
}
