import { bug, userError } from '../../errors/index.js';
import { dimensionNamed, unboundFigures, type Catalogue, type EditionContent, type Figure } from '../../model/index.js';
import { FIGURE_COLUMNS, publishedTable, writeInterval, writeRational } from '../../sql/index.js';
import type { EditionReceipt } from '../warehouse.js';
import type { Connection } from './connection.js';
import { insertInto, type Stored } from './insert.js';
import { readMembers, storeMembers } from './memberStore.js';
import { sealEdition } from './sealEdition.js';
import { storeSource } from './sourceStore.js';

function figureRow(figure: Figure): Record<(typeof FIGURE_COLUMNS)[number], Stored> {
  const { place, change, share } = figure;
  return {
    id: figure.id, section: place.section, tableId: place.table, rowName: place.row, columnName: place.column, startOffset: place.start, endOffset: place.end,
    printed: figure.printed, value: figure.value === null ? null : writeRational(figure.value), interval: figure.interval === null ? null : writeInterval(figure.interval),
    status: figure.status, unit: figure.unit,
    changePrinted: change?.printed ?? null, changeValue: change?.value == null ? null : writeRational(change.value), changeInterval: change?.interval == null ? null : writeInterval(change.interval),
    changeUnit: change?.unit ?? null, changeStart: change?.start ?? null, changeEnd: change?.end ?? null,
    sharePrinted: share?.printed ?? null, shareValue: share === null ? null : writeRational(share.value), shareInterval: share === null ? null : writeInterval(share.interval),
    shareStart: share?.start ?? null, shareEnd: share?.end ?? null,
  };
}

/** What loading says: how many figures were read, and what became of each. */
export function receiptOf(content: EditionContent, loaded: boolean): EditionReceipt {
  const { edition, figures, bindings } = content;
  const facts = new Map<string, Set<string>>();
  for (const { figure, fact } of bindings) facts.set(figure, (facts.get(figure) ?? new Set()).add(fact));
  const inFacts = figures.filter(({ id }) => [...(facts.get(id) ?? [])].some((fact) => fact !== 'indicators'));
  const notUnderstood = unboundFigures(content).map(({ id, printed }) => ({ id, printed }));
  return { edition: edition.id, loaded, read: figures.length, bound: inFacts.length, indicators: figures.length - inFacts.length - notUnderstood.length, notUnderstood };
}

/** Refuses an id that is taken by other content; true where the same content is there already. */
function isLoaded(connection: Connection, { edition, contentHash }: EditionContent): boolean {
  const known = connection.prepare<[string], { content_hash: string }>('select content_hash from edition where id = ?').get(edition.id);
  if (known === undefined || known.content_hash === contentHash) return known !== undefined;
  throw userError('EDITION_CONFLICT', `Edition "${edition.id}" is loaded already with other content. Give the new edition an id of its own, with "supersedes: ${edition.id}" where it replaces the old one.`, {
    name: edition.id, data: { loaded: known.content_hash, offered: contentHash },
  });
}

function storeBindings(connection: Connection, content: EditionContent, catalogue: Catalogue, editionKey: number, figureKeys: ReadonlyMap<string, number>): void {
  const { members, memberKeys } = readMembers(connection, catalogue);
  for (const { name, dimensions } of catalogue.facts) {
    const insert = insertInto(connection, publishedTable({ name }), ['editionKey', 'figureKey', 'measure', 'period', ...dimensions]);
    for (const binding of content.bindings.filter(({ fact }) => fact === name)) {
      const keys = dimensions.map((dimension) => {
        const member = members.get(dimension)?.get(binding.members[dimension] ?? '');
        const key = member === undefined ? undefined : memberKeys.get(member);
        if (key === undefined) throw userError('UNKNOWN_MEMBER', `"${binding.members[dimension]}" is not a member of ${dimension}`, { name: binding.members[dimension] ?? '' });
        return [dimension, key] as const;
      });
      const figureKey = figureKeys.get(binding.figure);
      if (figureKey === undefined) throw bug(`a binding names the figure "${binding.figure}", which the edition does not have`);
      insert({ editionKey, figureKey, measure: binding.measure, period: binding.period, ...Object.fromEntries(keys) });
    }
  }
}

/** Stores an edition in one transaction. `now` is ISO 8601. */
export function loadEdition(connection: Connection, catalogue: Catalogue, content: EditionContent, now: string): EditionReceipt {
  return connection.transaction((): EditionReceipt => {
    if (isLoaded(connection, content)) return receiptOf(content, false);
    for (const { name } of catalogue.dimensions) storeMembers(connection, dimensionNamed(catalogue, name), content.members.filter(({ dimension }) => dimension === name));
    const { edition } = content;
    const editionKey = insertInto(connection, 'edition', ['id', 'title', 'publisher', 'period', 'publishedAt', 'sha256', 'supersedes', 'contentHash', 'loadedAt'])({
      ...edition, contentHash: content.contentHash, loadedAt: now,
    });
    const insertTable = insertInto(connection, 'printed_table', ['editionKey', 'id', 'section', 'title', 'note', 'header', 'columns', 'rows']);
    for (const table of content.tables) {
      insertTable({ ...table, editionKey, header: JSON.stringify(table.header), columns: JSON.stringify(table.columns), rows: JSON.stringify(table.rows) });
    }
    const insertFigure = insertInto(connection, 'figure', ['editionKey', ...FIGURE_COLUMNS]);
    const figureKeys = new Map(content.figures.map((figure) => [figure.id, insertFigure({ ...figureRow(figure), editionKey })]));
    storeSource(connection, content, editionKey, figureKeys);
    storeBindings(connection, content, catalogue, editionKey, figureKeys);
    sealEdition(connection, catalogue, editionKey);
    raiseVersion(connection);
    return receiptOf(content, true);
  }).immediate();
}

/** Marks that the data has changed. */
export function raiseVersion(connection: Connection): void {
  const { changes } = connection.prepare('update data_version set version = version + 1').run();
  if (changes === 0) connection.prepare('insert into data_version (version) values (1)').run();
}
