import type { EditionContent, Figure } from '../../../src/model/index.js';

/** What would end an element or an attribute, run in a page, a spreadsheet or a terminal, or turn text round. */
export const HOSTILE = '\'"><script>alert(1)</script><img src=x onerror=alert(2)>&amp;]]>\u001B[31m\u0007\u202E\u0000';

const spoilt = (text: string): string => `=${text}${HOSTILE}`;
const spoiltOrNull = (text: string | null): string | null => (text === null ? null : spoilt(text));

function spoiltFigure(figure: Figure): Figure {
  const { id, place, printed, change, share } = figure;
  return {
    ...figure, id: spoilt(id), printed: `${printed}${HOSTILE}`,
    place: { ...place, section: spoiltOrNull(place.section), table: spoiltOrNull(place.table), row: spoiltOrNull(place.row), column: spoiltOrNull(place.column) },
    change: change === null ? null : { ...change, printed: `${change.printed}${HOSTILE}` },
    share: share === null ? null : { ...share, printed: `${share.printed}${HOSTILE}` },
  };
}

/** An edition with the same numbers whose every text is an attack. */
export function hostileEdition(content: EditionContent): EditionContent {
  const { edition, tables, figures, bindings } = content;
  return {
    ...content,
    edition: { ...edition, id: spoilt(edition.id), title: spoilt(edition.title), publisher: spoilt(edition.publisher) },
    tables: tables.map(({ id, section, title, note, header, columns, rows }) => ({
      id: spoilt(id), section: spoilt(section), title: spoilt(title), note: spoiltOrNull(note),
      header: header.map((line) => line.map(spoilt)), columns: columns.map(spoilt), rows: rows.map(spoilt),
    })),
    figures: figures.map(spoiltFigure),
    bindings: bindings.map((binding) => ({ ...binding, figure: spoilt(binding.figure) })),
  };
}
