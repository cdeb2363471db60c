import { index, integer, sqliteTable, text, uniqueIndex, type SQLiteColumnBuilderBase, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dimensionsOf, factNamed, levelsOfRollup, type Catalogue, type Fact, type Rollup } from '../../model/index.js';
import { columnName, publishedTable, recordTable, ROW_COUNT, rollupTable } from '../../sql/index.js';

const key = () => integer('key').primaryKey({ autoIncrement: true });

const member = sqliteTable('member', {
  key: key(), dimension: text('dimension').notNull(), code: text('code').notNull(), parentKey: integer('parent_key'), ordinal: integer('ordinal').notNull(),
  labelZh: text('label_zh').notNull(), labelEn: text('label_en').notNull(), printed: text('printed').notNull(), unit: text('unit'),
}, (table) => [uniqueIndex('member_code').on(table.dimension, table.code)]);

const edition = sqliteTable('edition', {
  key: key(), id: text('id').notNull(), title: text('title').notNull(), publisher: text('publisher').notNull(), period: text('period').notNull(),
  publishedAt: text('published_at'), sha256: text('sha_256').notNull(), supersedes: text('supersedes'),
  contentHash: text('content_hash').notNull(), loadedAt: text('loaded_at').notNull(), rowsHash: text('rows_hash').notNull().default(''),
}, (table) => [uniqueIndex('edition_id').on(table.id)]);

const printedTable = sqliteTable('printed_table', {
  key: key(), editionKey: integer('edition_key').notNull().references(() => edition.key), id: text('id').notNull(), section: text('section').notNull(),
  title: text('title').notNull(), note: text('note'), header: text('header').notNull(), columns: text('columns').notNull(), rows: text('rows').notNull(),
}, (table) => [uniqueIndex('printed_table_id').on(table.editionKey, table.id)]);

const figure = sqliteTable('figure', {
  key: key(), editionKey: integer('edition_key').notNull().references(() => edition.key), id: text('id').notNull(),
  section: text('section'), tableId: text('table_id'), rowName: text('row_name'), columnName: text('column_name'),
  startOffset: integer('start_offset'), endOffset: integer('end_offset'), printed: text('printed').notNull(),
  value: text('value'), interval: text('interval'), status: text('status').notNull(), unit: text('unit').notNull(),
  changePrinted: text('change_printed'), changeValue: text('change_value'), changeInterval: text('change_interval'), changeUnit: text('change_unit'),
  changeStart: integer('change_start'), changeEnd: integer('change_end'),
  sharePrinted: text('share_printed'), shareValue: text('share_value'), shareInterval: text('share_interval'),
  shareStart: integer('share_start'), shareEnd: integer('share_end'),
}, (table) => [uniqueIndex('figure_id').on(table.editionKey, table.id)]);

/** Every change of a figure that prints others than the one against the year before. */
const figureChange = sqliteTable('figure_change', {
  key: key(), editionKey: integer('edition_key').notNull().references(() => edition.key), figureKey: integer('figure_key').notNull().references(() => figure.key),
  base: text('base'), unit: text('unit').notNull(), printed: text('printed').notNull(), value: text('value'), interval: text('interval'), startOffset: integer('start_offset'), endOffset: integer('end_offset'),
}, (table) => [index('figure_change_edition').on(table.editionKey), index('figure_change_figure').on(table.figureKey)]);

/** One row an edition: what the words and headings of its source say of its figures, as JSON. */
const sourceReading = sqliteTable('source_reading', {
  key: key(), editionKey: integer('edition_key').notNull().references(() => edition.key), relations: text('relations').notNull(), rankings: text('rankings').notNull(),
  titlePeriod: text('title_period').notNull(), notUnderstood: text('not_understood').notNull(),
}, (table) => [uniqueIndex('source_reading_edition').on(table.editionKey)]);

const batch = sqliteTable('batch', {
  key: key(), id: text('id').notNull(), fact: text('fact').notNull(), contentHash: text('content_hash').notNull(),
  coversFrom: integer('covers_from').notNull(), coversTo: integer('covers_to').notNull(), rowCount: integer('row_count').notNull(), loadedAt: text('loaded_at').notNull(),
  rowsHash: text('rows_hash').notNull().default(''), quarantineHash: text('quarantine_hash').notNull().default(''), inputCount: integer('input_count').notNull().default(0),
  loadedCount: integer('loaded_count').notNull().default(0), updatedCount: integer('updated_count').notNull().default(0),
  duplicateCount: integer('duplicate_count').notNull().default(0), quarantinedCount: integer('quarantined_count').notNull().default(0),
}, (table) => [uniqueIndex('batch_id').on(table.fact, table.id)]);

/** The files that a batch was read from; records and quarantined lines name them by their ordinal. */
const batchFile = sqliteTable('batch_file', {
  key: key(), batchKey: integer('batch_key').notNull().references(() => batch.key), ordinal: integer('ordinal').notNull(), name: text('name').notNull(),
}, (table) => [uniqueIndex('batch_file_ordinal').on(table.batchKey, table.ordinal)]);

/** What the reading of a batch's files took for granted: `EMPTY` counts records given a member because a column was empty, `ADDED` members added. */
const batchReading = sqliteTable('batch_reading', {
  key: key(), batchKey: integer('batch_key').notNull().references(() => batch.key), kind: text('kind').notNull(),
  dimension: text('dimension').notNull(), column: text('column'), member: text('member'), count: integer('count').notNull(),
}, (table) => [index('batch_reading_batch').on(table.batchKey)]);

/** Lines that could not be loaded: where they stand, what they say, and the rule that they break. */
const quarantine = sqliteTable('quarantine', {
  key: key(), batchKey: integer('batch_key').notNull().references(() => batch.key), file: integer('file').notNull(), line: integer('line').notNull(),
  byteOffset: integer('byte_offset').notNull(), raw: text('raw').notNull(), rule: text('rule').notNull(), message: text('message').notNull(),
}, (table) => [index('quarantine_batch').on(table.batchKey)]);

/** The rollups that are filled, each with the declaration that it was filled by. */
const rollup = sqliteTable('rollup', { key: key(), name: text('name').notNull(), declaration: text('declaration').notNull() }, (table) => [uniqueIndex('rollup_name').on(table.name)]);

/** One row: the version of the data, which every load raises. */
const dataVersion = sqliteTable('data_version', { key: key(), version: integer('version').notNull() });

type Columns = Record<string, SQLiteColumnBuilderBase>;

function publishedOf(catalogue: Catalogue, fact: Fact): SQLiteTable {
  const dimensions: Columns = Object.fromEntries(dimensionsOf(catalogue, fact).map((dimension) => [dimension.name, integer(columnName(dimension.name)).notNull().references(() => member.key)]));
  return sqliteTable(publishedTable(fact), {
    key: key(), editionKey: integer('edition_key').notNull().references(() => edition.key), figureKey: integer('figure_key').notNull().references(() => figure.key),
    measure: text('measure').notNull(), period: text('period').notNull(), ...dimensions,
  }, (table) => [index(`${publishedTable(fact)}_cell`).on(table.measure, table.period), index(`${publishedTable(fact)}_figure`).on(table.figureKey)]);
}

/** Columns that a fact sums, each once. */
export function summedColumns(fact: Fact): readonly string[] {
  return [...new Set(fact.measures.flatMap(({ formula }) => (formula.kind === 'sum' ? [formula.column] : [])))];
}

function recordColumns(catalogue: Catalogue, fact: Fact) {
  const levels: Columns = Object.fromEntries(dimensionsOf(catalogue, fact).flatMap((dimension) => dimension.levels.map((level) => [level.name, integer(columnName(level.name)).notNull()])));
  const sums: Columns = Object.fromEntries(summedColumns(fact).map((column) => [column, integer(columnName(column)).notNull()]));
  return {
    key: key(), batchKey: integer('batch_key').notNull().references(() => batch.key), recordId: text('record_id').notNull(), dateKey: integer('date_key').notNull(), ...levels, ...sums,
    state: integer('state'), file: integer('file').notNull().default(0), line: integer('line').notNull().default(0),
  };
}

function recordOf(catalogue: Catalogue, fact: Fact): SQLiteTable {
  return sqliteTable(recordTable(fact), recordColumns(catalogue, fact), (table) => [uniqueIndex(`${recordTable(fact)}_id`).on(table.recordId), index(`${recordTable(fact)}_date`).on(table.dateKey)]);
}

/**
 * What batches brought of records that stand in the other table as another batch brought them: the same, later, or in the same
 * state with other content, in which case a line of the quarantine tells of it; each with that batch.
 */
function earlierOf(catalogue: Catalogue, fact: Fact): SQLiteTable {
  return sqliteTable(earlierTable(fact), { ...recordColumns(catalogue, fact), replacedBy: integer('replaced_by').notNull(), quarantineKey: integer('quarantine_key') }, (table) => [index(`${earlierTable(fact)}_id`).on(table.recordId)]);
}

/** The table of a fact's replaced states. */
export function earlierTable(fact: Pick<Fact, 'name'>): string {
  return `${columnName(fact.name)}_earlier`;
}

/** `date_key` is the first day of a cell's period. */
function rollupOf(catalogue: Catalogue, declared: Rollup): SQLiteTable {
  const whole = (name: string) => [name, integer(columnName(name)).notNull()] as const;
  const keys = ['dateKey', ...levelsOfRollup(catalogue, declared)];
  const columns: Columns = Object.fromEntries([...keys, ROW_COUNT, ...summedColumns(factNamed(catalogue, declared.fact))].map(whole));
  return sqliteTable(rollupTable(declared), columns, (table) => {
    const [date, ...levels] = keys.flatMap((name) => table[name] ?? []);
    return date === undefined ? [] : [uniqueIndex(`${rollupTable(declared)}_cell`).on(date, ...levels)];
  });
}

/** Every table of the warehouse: what all catalogues share, three tables a fact, and one a rollup. */
export function tablesOf(catalogue: Catalogue): Readonly<Record<string, SQLiteTable>> {
  const facts = catalogue.facts.flatMap((fact) => [
    [publishedTable(fact), publishedOf(catalogue, fact)] as const,
    ...(fact.recorded ? [[recordTable(fact), recordOf(catalogue, fact)] as const, [earlierTable(fact), earlierOf(catalogue, fact)] as const] : []),
  ]);
  const rollups = (catalogue.rollups ?? []).map((each) => [rollupTable(each), rollupOf(catalogue, each)] as const);
  return { member, edition, printedTable, figure, figureChange, sourceReading, batch, batchFile, batchReading, quarantine, dataVersion, rollup, ...Object.fromEntries(facts), ...Object.fromEntries(rollups) };
}
