import { stringify } from 'csv-stringify/sync';
import { labelIn, type Catalogue, type PrintedTable } from '../../../model/index.js';
import type { StorableFigure, StorablePart } from '../../proposal/index.js';
import { BESIDE_COLUMNS, CHANGE_COLUMNS, MEMBER_COLUMNS, STATEMENT_COLUMNS, TABLE_COLUMNS } from '../columns.js';
import { unitCode } from './unitCode.js';
import { columnName, figureIds, statementIds, type WritableEdition } from './writable.js';

const text = (columns: readonly string[], records: readonly (readonly string[])[]): string => stringify([[...columns], ...records.map((record) => [...record])], { record_delimiter: '\n', quoted_match: /[\r\n]/u });

const offset = (value: number | null): string => (value === null ? '' : `${value}`);

const placeOf = (part: StorablePart | null): [string, string] => [offset(part?.start ?? null), offset(part?.end ?? null)];

function besideOf({ change, share }: StorableFigure): string[] {
  return [change?.printed ?? '', share?.printed ?? '', ...placeOf(change), ...placeOf(share)];
}

/** The cells of a table, every row with every column; empty where nothing was read. */
export function tableText(table: PrintedTable, { proposal }: WritableEdition, catalogue: Catalogue): string {
  const own = new Map(proposal.figures.filter(({ raw }) => raw.place.table === table.id).map((figure) => [JSON.stringify([figure.raw.place.row ?? '', figure.raw.place.column ?? '']), figure]));
  const hasBeside = [...own.values()].some(({ change, share }) => change !== null || share !== null);
  const unitOf = (column: string): string => {
    const first = [...own.values()].find(({ raw }) => raw.place.column === column);
    return first === undefined ? 'CASE' : unitCode(first, proposal, catalogue);
  };
  const records = table.rows.flatMap((row) => table.columns.map((column) => {
    const figure = own.get(JSON.stringify([row, column]));
    const name = columnName(table, column);
    if (figure === undefined) return [row, name, '', unitOf(column), '', '', ...(hasBeside ? BESIDE_COLUMNS.map(() => '') : [])];
    return [row, name, figure.amount.printed, unitCode(figure, proposal, catalogue), ...placeOf(figure.amount), ...(hasBeside ? besideOf(figure) : [])];
  }));
  return text(hasBeside ? [...TABLE_COLUMNS, ...BESIDE_COLUMNS] : TABLE_COLUMNS, records);
}

/** A section as a path, without the title of the document in front. */
export function sectionOf(section: string | null, title: string): string {
  const path = section === title ? '' : (section ?? '');
  return path.startsWith(`${title}/`) ? path.slice(title.length + 1) : path;
}

/** The figures of the narrative. */
export function statementsText({ edition, proposal }: WritableEdition, catalogue: Catalogue, title: string): string {
  const ids = statementIds(proposal.figures);
  const records = proposal.figures.flatMap((figure) => {
    const { raw, amount } = figure;
    const id = ids.get(raw.id);
    if (id === undefined) return [];
    const [change = '', share = '', ...places] = besideOf(figure);
    return [[id, sectionOf(raw.place.section, title === '' ? edition.title : title), raw.label, amount.printed, unitCode(figure, proposal, catalogue), change, share, ...placeOf(amount), ...places]];
  });
  return text(STATEMENT_COLUMNS, records);
}

/** Every change of the figures that print others than the one against the year before; null where there are none. */
export function changesText(edition: WritableEdition): string | null {
  const ids = figureIds(edition);
  const records = edition.proposal.figures.flatMap(({ raw, changes }) => changes.map(({ base, unit, says, amount }) => [ids.get(raw.id) ?? '', base ?? '', says, unit, amount.printed, ...placeOf(amount)]));
  return records.length === 0 ? null : text(CHANGE_COLUMNS, records);
}

/** The members that the edition adds, parents first. */
export function membersText({ proposal: { members } }: WritableEdition): string {
  return text(MEMBER_COLUMNS, members.map(({ dimension, code, parent, label, unit, printed }) => [dimension, code, parent ?? '', label.zh, label.en, unit ?? '', printed.map((word) => word.replaceAll('|', ' ')).join('|')]));
}

/** What was printed and is not held by the other files, each with its place and the reason. */
export function unreadText({ proposal: { unread }, lang }: WritableEdition): string {
  return text(['text', 'start', 'reason'], unread.map(({ text: printed, start, reason }) => [printed, offset(start), labelIn(reason, lang)]));
}
