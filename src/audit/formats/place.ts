import type { Figure, Lang } from '../../model/index.js';

/** Where a figure is printed, as a person looks it up: `table 1 · 总计 · 部门办理(件)`, or the section and the words of the narrative. */
export function placeText({ place: { section, table, row, column } }: Figure, lang: Lang): string {
  const head = table === null ? (section ?? (lang === 'ZH' ? '正文' : 'narrative')) : lang === 'ZH' ? `表${table}` : `table ${table}`;
  return [head, row ?? '', column ?? ''].filter((part) => part !== '').join(' · ');
}
