import { alignedColumns } from '../alignedColumns.js';
import { printedWhole } from '../printedPart.js';
import type { ToldReport } from '../toldReport.js';

/** The figures that no assertion holds against another, each with what is printed and where. */
export function uncoveredLines({ report, figures, place, lang }: ToldReport, width: number): string[] {
  const { uncovered } = report;
  if (figures.size === 0) return [lang === 'ZH' ? '没有可核对的数值。' : 'There are no figures to check.'];
  if (uncovered.length === 0) return [lang === 'ZH' ? '每个数值都有断言核对。' : 'Every figure is covered by an assertion.'];
  const nothing = lang === 'ZH' ? '（未发布）' : '(not published)';
  const rows = uncovered.map((id) => {
    const figure = figures.get(id);
    return [(figure === undefined ? '' : printedWhole(figure)) || nothing, place(id)];
  });
  return [lang === 'ZH' ? `没有断言可以核对的数值（${uncovered.length}个）` : `Figures that no assertion covers (${uncovered.length})`, ...alignedColumns(rows, '   ', width)];
}
