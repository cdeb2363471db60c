import { labelIn, type Label } from '../../../model/index.js';
import { shownEnd } from '../../formats/numbers.js';
import { placeText } from '../../formats/place.js';
import type { ToldReport } from '../../formats/toldReport.js';
import { PARTS } from '../../formats/words.js';
import { CELL_VERDICTS, type CellState } from '../cellState.js';
import type { FigureMark } from './marks.js';

const WORDS: Readonly<Record<'value' | 'range' | 'unit' | 'notJudged' | 'none', Label>> = {
  value: { zh: '读作', en: 'read as' },
  range: { zh: '真值范围', en: 'true value within' },
  unit: { zh: '单位', en: 'unit' },
  notJudged: { zh: '已读取，未参与核对', en: 'read, not judged' },
  none: { zh: '未发布数值', en: 'no value is published' },
};

/** What a reader who rests on a mark is told, a line each: the words that name the figure, its value, unit and range, its verdict, and the relations that it is in. */
export function markTitle({ say, lang }: ToldReport, { figure, part, isJudged, value, interval, unit }: FigureMark, { verdict }: CellState, relations: readonly string[]): string {
  const isFraction = unit === null;
  const head = `${placeText(figure, lang)}${part === 'value' ? '' : ` · ${say(PARTS[part])}`}`;
  const exact = value === null ? say(WORDS.none) : `${say(WORDS.value)} ${shownEnd({ value, open: false }, 'lower', isFraction)}`;
  const counted = unit === null || labelIn(unit.label, lang) === '' ? '' : ` · ${say(WORDS.unit)} ${labelIn(unit.label, lang)}`;
  const range = interval === null ? [] : [`${say(WORDS.range)} ${shownEnd(interval.lower, 'lower', isFraction)} … ${shownEnd(interval.upper, 'upper', isFraction)}`];
  const judged = isJudged ? [say(CELL_VERDICTS[verdict].label), ...relations] : [say(WORDS.notJudged)];
  return [head, `${exact}${counted}`, ...range, ...judged].join('\n');
}
