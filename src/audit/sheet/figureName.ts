import type { Figure, Label } from '../../model/index.js';

/** What a person calls a figure: its table, row and column, or the words of the narrative. */
export function figureName({ place: { table, row, column }, id }: Figure): Label {
  const words = [row ?? '', column ?? ''].filter((word) => word !== '').join(' · ');
  if (table === null) return { zh: words === '' ? id : words, en: words === '' ? id : words };
  return { zh: `表${table} ${words}`, en: `table ${table}, ${words}` };
}
