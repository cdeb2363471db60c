import type { Explanation, Finding } from '../../findings/finding.js';
import { alignedColumns } from '../alignedColumns.js';
import type { ToldReport } from '../toldReport.js';
import { GRADES, KINDS, PARTS } from '../words.js';
import { hanging, paragraph } from '../wrap.js';

/** Rivals told in full; the others are only counted. */
const MOST_RIVALS = 3;

/** An explanation in one line: its grade, its kind and what it says. */
export function explanationText({ say, lang }: ToldReport, { grade, edit }: Explanation): string {
  return lang === 'ZH' ? `${say(GRADES[grade])}（${say(KINDS[edit.kind])} ${edit.kind}）：${say(edit.text)}` : `${say(GRADES[grade])} (${say(KINDS[edit.kind])}, ${edit.kind}): ${say(edit.text)}`;
}

function correctionLines(told: ToldReport, { edit }: Explanation, width: number): string[] {
  const rows = edit.changes.map(({ figure, what, from, to }) => [told.say(PARTS[what]), `${told.text(from)} → ${told.text(to)}`, told.place(figure)]);
  return alignedColumns(rows, '     ', width);
}

/** The best explanation with its corrections, then its rivals in short. */
export function explanationLines(told: ToldReport, { explanations }: Finding, width: number): string[] {
  const { lang } = told;
  const [best, ...others] = explanations;
  if (best === undefined) return [lang === 'ZH' ? '   没有找到说得通的解释。' : '   No explanation was found.'];
  const more = others.length - MOST_RIVALS;
  return [
    ...paragraph(`${lang === 'ZH' ? '解释：' : 'Explanation: '}${explanationText(told, best)}`, 3, width),
    ...correctionLines(told, best, width),
    ...(others.length === 0 ? [] : [lang === 'ZH' ? '   其他解释' : '   Other explanations']),
    ...others.slice(0, MOST_RIVALS).flatMap((other) => hanging('     - ', explanationText(told, other), width)),
    ...(more > 0 ? [lang === 'ZH' ? `     另有${more}种` : `     and ${more} more`] : []),
  ];
}
