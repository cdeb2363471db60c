import { audit, type Audited, type AuditReport } from '../../src/audit/index.js';
import type { AddedMember, PrintedTable } from '../../src/model/index.js';
import { auditedOf } from './auditedOf.js';
import { contentOf, type Slot, type SyntheticEdition } from './syntheticEdition.js';
import { syntheticStar } from './syntheticStar.js';

/** Something said in the prose, of a place and a way of `visits`, of a desk of `calls`, or of nothing that is declared. */
export interface Said {
  readonly id: string;
  readonly text: string;
  readonly change?: string;
  readonly share?: string;
  readonly place?: string;
  readonly way?: string;
  readonly desk?: string;
  readonly measure?: 'count' | 'firstRate' | 'answerRate';
  readonly fact?: 'visits' | 'calls' | null;
}

/** An edition small enough to be written down: one table of visits by place and way, and some sentences. */
export interface SmallEdition {
  /** Ways; 总计 is their total. */
  readonly columns?: readonly string[];
  /** Place → its figures as printed; 总计 is the total of the places. A text without digits prints nothing. */
  readonly rows?: Readonly<Record<string, readonly string[]>>;
  readonly said?: readonly Said[];
  /** A table that no binding places: columns, and rows as above. */
  readonly loose?: { readonly columns: readonly string[]; readonly rows: Readonly<Record<string, readonly string[]>> };
}

const WITH_CHANGE = /^([^(]*)\(([^)]*)\)$/;
const orTotal = (name: string | undefined): string => (name === undefined || name === '总计' ? '_T' : name);

function tableSlots(id: string, columns: readonly string[], rows: Readonly<Record<string, readonly string[]>>, bound: boolean): Slot[] {
  return Object.entries(rows).flatMap(([row, texts]) => texts.map((printed, at): Slot => {
    const [, text = printed, change = ''] = WITH_CHANGE.exec(printed) ?? [];
    const column = columns[at] ?? '';
    return {
      id: bound ? `${row}/${column}` : `${id}/${row}/${column}`, table: id, row, column, fact: bound ? 'visits' : null, measure: 'count', value: 0, prior: 0, text, change, share: '',
      members: bound ? { place: orTotal(row), way: orTotal(column) } : {},
    };
  }));
}

function saidSlot({ id, text, change = '', share = '', place, way, desk, measure = 'count', fact = desk === undefined && measure !== 'answerRate' ? 'visits' : 'calls' }: Said): Slot {
  const members: Record<string, string> = fact === 'visits' ? { place: orTotal(place), way: orTotal(way) } : { desk: orTotal(desk) };
  return { id, table: null, row: '', column: id, fact, measure, members: fact === null ? {} : members, value: 0, prior: 0, text, change, share };
}

/** The edition, ready to be audited. */
export function smallEdition({ columns = [], rows = {}, said = [], loose }: SmallEdition): Audited {
  const table = (id: string, names: readonly string[], lines: object): PrintedTable => ({ id, section: '', title: id, note: null, header: [[...names]], columns: names, rows: Object.keys(lines) });
  const slots = [...tableSlots('1', columns, rows, true), ...(loose === undefined ? [] : tableSlots('2', loose.columns, loose.rows, false)), ...said.map(saidSlot)];
  const codes = (dimension: string): string[] => [...new Set(slots.flatMap(({ members }) => members[dimension] ?? []))].filter((code) => code !== '_T');
  const members = ['place', 'way', 'desk'].flatMap((dimension) => codes(dimension).map((code): AddedMember => ({ dimension, code, parent: null, label: { zh: code, en: code }, printed: [], unit: null })));
  const edition: SyntheticEdition = {
    slots, members, how: 'ROUND', changeDecimals: 1, shareDecimals: 1,
    tables: [...(columns.length === 0 ? [] : [table('1', columns, rows)]), ...(loose === undefined ? [] : [table('2', loose.columns, loose.rows)])],
  };
  return auditedOf(contentOf(edition), syntheticStar);
}

/** What the audit says under one rule: verdict and certificate, those that do not apply left out. */
export function judged(edition: SmallEdition, rule: string): string[] {
  return audit(smallEdition(edition)).outcomes.filter((outcome) => outcome.rule === rule && outcome.verdict !== 'NOT_APPLICABLE').map(({ verdict, certificate }) => `${verdict}: ${certificate}`);
}

/** The explanations of the only finding, best first: grade, kind, and what would be printed, or what is meant; else only what reads otherwise. */
export function explained(edition: SmallEdition, more: Partial<Audited> = {}): string[] {
  const { findings } = audit({ ...smallEdition(edition), ...more });
  return findings.flatMap(tell);
}

function tell({ explanations }: AuditReport['findings'][number]): string[] {
  return explanations.map(({ grade, edit: { kind, changes, relations, parts } }) => {
    const otherwise = [...changes.map(({ figure, what, from, to }) => `${figure} ${what} ${from} → ${to}`.trim()), ...relations.map(({ from, to }) => `${from.en} → ${to.en}`)];
    return `${grade} ${kind}: ${(otherwise.length > 0 ? otherwise : parts.map(({ figure, part }) => `${figure} ${part}`)).join('; ')}`;
  });
}
