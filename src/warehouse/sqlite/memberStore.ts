import { bug, userError } from '../../errors/index.js';
import { Members, TOTAL, type Catalogue, type Dimension, type Member, type StoredMember } from '../../model/index.js';
import type { Connection } from './connection.js';
import { insertInto } from './insert.js';

interface MemberRow {
  readonly key: number;
  readonly dimension: string;
  readonly code: string;
  readonly parent_key: number | null;
  readonly label_zh: string;
  readonly label_en: string;
  readonly printed: string;
  readonly unit: string | null;
}

/** All members with their keys. */
export interface KnownMembers {
  readonly members: ReadonlyMap<string, Members>;
  readonly memberKeys: ReadonlyMap<Member, number>;
  readonly membersByKey: ReadonlyMap<number, Member>;
}

function words(text: string): string[] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.map(String) : [];
}

/** Reads every member of every dimension of the catalogue. Runs on any connection. */
export function readMembers(connection: Connection, catalogue: Catalogue): KnownMembers {
  const rows = connection.prepare<[], MemberRow>('select key, dimension, code, parent_key, label_zh, label_en, printed, unit from member order by ordinal, key').safeIntegers(false).all();
  const codes = new Map(rows.map(({ key, code }) => [key, code]));
  const members = new Map<string, Members>();
  const memberKeys = new Map<Member, number>();
  for (const dimension of catalogue.dimensions) {
    const own = rows.filter((row) => row.dimension === dimension.name);
    const stored = own.filter(({ code }) => code !== TOTAL).map((row): StoredMember => {
      const parent = row.parent_key === null ? null : (codes.get(row.parent_key) ?? null);
      return { code: row.code, parent: parent === TOTAL ? null : parent, label: { zh: row.label_zh, en: row.label_en }, printed: words(row.printed), unit: row.unit };
    });
    const known = new Members(dimension, stored);
    members.set(dimension.name, known);
    for (const { code, key } of own) {
      const member = known.get(code);
      if (member !== undefined) memberKeys.set(member, key);
    }
  }
  return { members, memberKeys, membersByKey: new Map([...memberKeys].map(([member, key]) => [key, member])) };
}

/** Stores members that are not there yet, parents first; gives the number added. What is there already must stand at the same place. */
export function storeMembers(connection: Connection, dimension: Dimension, added: readonly StoredMember[]): number {
  const insert = insertInto(connection, 'member', ['dimension', 'code', 'parentKey', 'ordinal', 'labelZh', 'labelEn', 'printed', 'unit']);
  const find = connection.prepare<[string, string], { key: number; parent_key: number | null }>('select key, parent_key from member where dimension = ? and code = ?');
  let count = 0;
  for (const { code, parent, label, printed, unit } of added) {
    const above = code === TOTAL ? null : find.get(dimension.name, parent ?? TOTAL);
    if (above === undefined) throw bug(`member "${code}" of ${dimension.name} comes before its parent "${parent ?? TOTAL}"`);
    const parentKey = above?.key ?? null;
    const known = find.get(dimension.name, code);
    if (known !== undefined && known.parent_key !== parentKey) {
      throw userError('MEMBER_CONFLICT', `"${code}" of ${dimension.name} is known already, under another parent than "${parent ?? TOTAL}"`, { name: code });
    }
    if (known !== undefined) continue;
    const { next } = connection.prepare<[string], { next: number }>('select coalesce(max(ordinal), -1) + 1 as next from member where dimension = ?').get(dimension.name) ?? { next: 0 };
    insert({ dimension: dimension.name, code, parentKey, ordinal: next, labelZh: label.zh, labelEn: label.en, printed: JSON.stringify(printed), unit });
    count += 1;
  }
  return count;
}

const TOTAL_MEMBER: StoredMember = { code: TOTAL, parent: null, label: { zh: '总计', en: 'Total' }, printed: ['总计', '合计'], unit: null };

/** The members that the catalogue declares for a dimension, behind its total member. */
function declaredOf(dimension: Dimension): readonly StoredMember[] {
  return [TOTAL_MEMBER, ...Members.declared(dimension)];
}

function isDeclaredStored(connection: Connection, { dimensions }: Catalogue): boolean {
  const placeOf = (dimension: string, code: string, parent: string | null): string => JSON.stringify([dimension, code, code === TOTAL ? null : (parent ?? TOTAL)]);
  const rows = connection.prepare<[], { dimension: string; code: string; parent: string | null }>('select m.dimension, m.code, p.code as parent from member m left join member p on p.key = m.parent_key').all();
  const stored = new Set(rows.map(({ dimension, code, parent }) => placeOf(dimension, code, parent)));
  return dimensions.every((dimension) => declaredOf(dimension).every(({ code, parent }) => stored.has(placeOf(dimension.name, code, parent))));
}

/** Stores the members that the catalogue declares, in one transaction; takes no lock where all of them are there. */
export function storeDeclared(connection: Connection, catalogue: Catalogue): void {
  if (isDeclaredStored(connection, catalogue)) return;
  connection.transaction(() => {
    for (const dimension of catalogue.dimensions) storeMembers(connection, dimension, declaredOf(dimension));
  }).immediate();
}
