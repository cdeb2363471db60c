import type { EditionContent, Figure } from '../../src/model/index.js';

/** The tables of an edition as text, each cell behind a tab, as a publisher's page gives them when its spans are lost. */
export function tablesAsText({ tables, figures }: EditionContent): string {
  return tables.map(({ id, title, note, header, rows, columns }) => {
    const printed = (row: string, column: string): string => figures.find(({ place }) => place.table === id && place.row === row && place.column === column)?.printed ?? '';
    const lines = rows.map((row) => [...(row === '' ? [] : [row]), ...columns.map((column) => printed(row, column))].join('\t'));
    return [title, ...(note === null ? [] : [note]), ...header.map((cells) => cells.join('\t')), ...lines].join('\n');
  }).join('\n\n');
}

/** The figures of the narrative, each in a sentence that names it and nothing else. */
export function statementsAsText({ figures }: EditionContent): string {
  const sentence = ({ place, printed, share }: Figure): string => `${place.column}${printed}${share === null ? '' : `,${share.printed}`}。`;
  return figures.filter(({ place }) => place.table === null).map(sentence).join('\n\n');
}
