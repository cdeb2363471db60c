import { userError } from '../../errors/index.js';
import { dimensionsOf, factNamed, Members, periodLevel, periodOfDay, type Catalogue, type Fact, type Member } from '../../model/index.js';
import { recordTable } from '../../sql/index.js';
import { canonicalJson, didYouMean, sha256 } from '../../text/index.js';
import type { BatchReceipt, Recorded, RecordedBatch } from '../warehouse.js';
import type { Connection } from './connection.js';
import { insertInto, type Stored } from './insert.js';
import { raiseVersion } from './loadEdition.js';
import { readMembers, type KnownMembers } from './memberStore.js';
import { summedColumns } from './tables.js';

function leafOf(row: Recorded, dimension: string, known: KnownMembers): Member {
  const members = known.members.get(dimension);
  const code = row.members[dimension] ?? '';
  const member = members?.get(code);
  if (member !== undefined && member.depth > 0) return member;
  throw userError('UNKNOWN_MEMBER', `row "${row.id}": "${code}" is not a member of ${dimension}.${didYouMean(code, members?.codes() ?? [])}`, { name: code });
}

/** The columns of a row's levels: the member's ancestor at each, and the member itself below its own level. */
function levelColumns(row: Recorded, fact: Fact, catalogue: Catalogue, known: KnownMembers): Record<string, Stored> {
  return Object.fromEntries(dimensionsOf(catalogue, fact).flatMap((dimension) => {
    const leaf = leafOf(row, dimension.name, known);
    return dimension.levels.map(({ name }, index) => [name, known.memberKeys.get(Members.atDepth(leaf, index + 1)) ?? null] as const);
  }));
}

function sumColumns(row: Recorded, fact: Fact): Record<string, Stored> {
  return Object.fromEntries(summedColumns(fact).map((column) => {
    const value = row.sums[column];
    if (value === undefined || !Number.isSafeInteger(value)) throw userError('BAD_NUMBER', `row "${row.id}": "${column}" must be a whole number`, { name: column });
    return [column, value] as const;
  }));
}

function hashOf({ fact, covers, rows }: RecordedBatch): string {
  return sha256(canonicalJson({ fact, covers: { ...covers }, rows: rows.map(({ id, day, members, sums }) => ({ id, day, members, sums })) }));
}

function checkDay(day: number, what: string): void {
  if (!Number.isSafeInteger(day) || periodLevel(periodOfDay(day, 'day')) !== 'day') throw userError('BAD_DAY', `${what} is ${day}, which is not a day of the calendar; write 20240105 for 5 January 2024`, { name: String(day) });
}

/** @throws a user error where the covered days do not exist or are the wrong way round. */
function checkCoverage({ id, covers: { from, to } }: RecordedBatch): void {
  checkDay(from, `the first day that batch "${id}" covers`);
  checkDay(to, `the last day that batch "${id}" covers`);
  if (from > to) throw userError('BAD_DAY', `batch "${id}" covers ${from} to ${to}; the first day must not come after the last`, { name: id });
}

/** Stores recorded rows in one transaction. `now` is ISO 8601. */
export function loadBatch(connection: Connection, catalogue: Catalogue, batch: RecordedBatch, now: string): BatchReceipt {
  const fact = factNamed(catalogue, batch.fact);
  if (!fact.recorded) throw userError('NOT_RECORDED', `${fact.name} holds published figures only; no rows are recorded for it`, { name: fact.name });
  checkCoverage(batch);
  const contentHash = hashOf(batch);
  return connection.transaction((): BatchReceipt => {
    const taken = connection.prepare<[string, string], { content_hash: string }>('select content_hash from batch where fact = ? and id = ?').get(fact.name, batch.id);
    if (taken !== undefined && taken.content_hash !== contentHash) throw userError('BATCH_CONFLICT', `Batch "${batch.id}" of ${fact.name} is loaded already with other content`, { name: batch.id });
    if (taken !== undefined) return { batch: batch.id, loaded: false, rows: batch.rows.length };
    const known = readMembers(connection, catalogue);
    const batchKey = insertInto(connection, 'batch', ['id', 'fact', 'contentHash', 'coversFrom', 'coversTo', 'rowCount', 'loadedAt'])({
      id: batch.id, fact: fact.name, contentHash, coversFrom: batch.covers.from, coversTo: batch.covers.to, rowCount: batch.rows.length, loadedAt: now,
    });
    const levels = dimensionsOf(catalogue, fact).flatMap((dimension) => dimension.levels.map(({ name }) => name));
    const insert = insertInto(connection, recordTable(fact), ['batchKey', 'recordId', 'dateKey', ...levels, ...summedColumns(fact)]);
    const exists = connection.prepare<[string]>(`select 1 from "${recordTable(fact)}" where record_id = ?`);
    for (const row of batch.rows) {
      if (exists.get(row.id) !== undefined) throw userError('DUPLICATE_RECORD', `row "${row.id}" of ${fact.name} is loaded already`, { name: row.id });
      checkDay(row.day, `the day of row "${row.id}"`);
      if (row.day < batch.covers.from || row.day > batch.covers.to) throw userError('OUTSIDE_COVERAGE', `row "${row.id}" is of day ${row.day}, outside the days that its batch covers`, { name: row.id });
      insert({ batchKey, recordId: row.id, dateKey: row.day, ...levelColumns(row, fact, catalogue, known), ...sumColumns(row, fact) });
    }
    raiseVersion(connection);
    return { batch: batch.id, loaded: true, rows: batch.rows.length };
  }).immediate();
}
