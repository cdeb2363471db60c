import { printedWhole } from './printedPart.js';
import type { ToldReport } from './toldReport.js';
import { MODELS } from './words.js';
import { ROUNDING_MODELS } from '../readings/roundingModel.js';

/** Witnesses told by their printed text. */
const MOST_WITNESSES = 5;

/** How the edition shortens numbers, in one line, with the figures that say so. */
export function roundingText({ report: { rounding }, figures, say, lang }: ToldReport): string {
  const { open, refutedBy, witnesses } = rounding;
  const refuted = ROUNDING_MODELS.flatMap((model) => {
    const ids = refutedBy.get(model) ?? [];
    if (ids.length === 0) return [];
    const printed = ids.slice(0, MOST_WITNESSES).map((id) => figures.get(id)).map((figure) => (figure === undefined ? '' : printedWhole(figure)));
    const more = ids.length > MOST_WITNESSES;
    const isOpen = open.includes(model);
    return [lang === 'ZH'
      ? `${isOpen ? `有${ids.length}个数值与${say(MODELS[model])}不合` : `${say(MODELS[model])}被${ids.length}个数值否定`}：${printed.join('、')}${more ? '等' : ''}`
      : `${say(MODELS[model])} ${isOpen ? 'does not fit' : 'is refuted by'} ${ids.length}: ${printed.join(', ')}${more ? ', …' : ''}`];
  });
  const models = open.map((model) => say(MODELS[model])).join(lang === 'ZH' ? '或' : ' or ');
  return lang === 'ZH'
    ? `取位：${models}（查看了${witnesses}处）${refuted.map((each) => `；${each}`).join('')}`
    : `Shortened by ${models} (${witnesses} figure${witnesses === 1 ? '' : 's'} looked at)${refuted.map((each) => `; ${each}`).join('')}`;
}
