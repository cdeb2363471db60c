import type { Catalogue } from '../../../model/index.js';
import { bindingsText } from './bindingsText.js';
import { changesText, membersText, statementsText, tableText, unreadText } from './csvTexts.js';
import { editionText } from './editionText.js';
import { readingText } from './readingText.js';
import { tableId, type WritableEdition } from './writable.js';

/** The files of an edition folder by their path in it. The same edition gives the same texts. `title` is that of the document. */
export function folderTexts(edition: WritableEdition, catalogue: Catalogue, title: string): ReadonlyMap<string, string> {
  const { proposal, tables } = edition;
  const held = new Set(proposal.figures.map(({ raw }) => raw.place.table));
  const printed: WritableEdition = { ...edition, tables: tables.filter(({ id }) => held.has(id)).map((table) => ({ ...table, title: proposal.titles.get(table.id) ?? table.title })) };
  const changes = changesText(printed);
  return new Map([
    ['edition.yaml', editionText(printed, title)],
    ...printed.tables.map((table) => [`tables/${tableId(table.id)}.csv`, tableText(table, printed, catalogue)] as const),
    ['statements.csv', statementsText(printed, catalogue, title)],
    ...(changes === null ? [] : [['changes.csv', changes] as const]),
    ['members.csv', membersText(printed)],
    ['bindings.yaml', bindingsText(printed)],
    ['reading.yaml', readingText(printed)],
    ...(proposal.unread.length === 0 ? [] : [['unread.csv', unreadText(printed)] as const]),
  ]);
}
