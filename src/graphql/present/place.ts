import type { PublishedFigure } from '../../cells/index.js';
import type { Lang } from '../../model/index.js';

/** Where a figure is printed, with its words: `nantong-2024 表1 / 群众诉求 / 诉求总量(件) “2873591(↑4.2%)”`. */
export function placeText({ figure, edition }: PublishedFigure, lang: Lang): string {
  const { section, table, row, column } = figure.place;
  const within = table === null ? section : lang === 'ZH' ? `表${table}` : `table ${table}`;
  const path = [within, row, column].filter((part) => part !== null && part !== '').join(' / ');
  return `${edition.id} ${path} “${figure.printed}”`;
}
