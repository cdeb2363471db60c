import type { Dimension, Members } from '../../model/index.js';
import { readTime } from '../reading/readTime.js';
import { timeFormat } from '../reading/timeFormat.js';
import type { Sample, SampledColumn } from './sample.js';

/** A choice with its reason, for the comment beside it. */
export interface Guess<T> {
  readonly choice: T;
  readonly reason: string;
}

const DAY_FORMATS = [
  'YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY/M/D', 'YYYYMMDD', 'YYYY年M月D日', 'MM/DD/YYYY', 'DD/MM/YYYY', 'DD.MM.YYYY', 'YYYY-MM-DD HH:mm:ss', 'YYYY-MM-DD HH:mm', 'YYYY/MM/DD HH:mm:ss', 'YYYY/M/D H:mm:ss', 'YYYY/M/D H:mm',
  'YYYY-MM-DDTHH:mm:ss', 'YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DDTHH:mm:ss.SSSZ', 'YYYY-MM-DDTHH:mm:ss.SSS', 'MM/DD/YYYY hh:mm A', 'MM/DD/YYYY hh:mm:ss A',
].map((written) => timeFormat(written, {}));

/** The formats that read every value of a column. */
export function formatsOf({ values }: SampledColumn): readonly string[] {
  if (values.length === 0) return [];
  return DAY_FORMATS.filter((format) => values.every((value) => {
    const read = readTime(value, format);
    return read !== null && read.month >= 1 && read.month <= 12 && read.day >= 1 && read.day <= 31;
  })).map(({ written }) => written);
}

/** The first column that has a value of its own in every record. */
export function recordColumn({ columns, records }: Sample): Guess<string> | null {
  const found = columns.find(({ distinct, empty }) => empty === 0 && distinct.size === records);
  return found === undefined ? null : { choice: found.name, reason: `each of the ${records} records looked at has a value of its own here` };
}

/** The first column of days that is never empty. */
export function dayColumn({ columns }: Sample): Guess<{ column: string; formats: readonly string[] }> | null {
  for (const column of columns) {
    const formats = column.empty === 0 ? formatsOf(column) : [];
    const [first, second] = formats;
    if (first === undefined) continue;
    const doubt = second === undefined ? '' : `; ${second} reads them all as well: choose one`;
    return { choice: { column: column.name, formats: [first] }, reason: `every value is a day, as "${column.values[0]}"${doubt}` };
  }
  return null;
}

/** The column whose words name members of a dimension, or whose name is the dimension's. */
export function memberColumn({ columns }: Sample, { name, label }: Dimension, members: Members): Guess<SampledColumn> | null {
  const known = new Set(members.all().flatMap(({ code, printed }) => [code, ...printed]));
  const scored = columns.map((column) => ({ column, hits: column.values.filter((value) => known.has(value)).length })).filter(({ hits }) => hits > 0).sort((a, b) => b.hits - a.hits);
  const [best] = scored;
  if (best !== undefined) return { choice: best.column, reason: `${best.hits} of ${best.column.values.length} values name members of ${name}` };
  const named = columns.find((column) => [name, label.zh, label.en].some((word) => column.name.toLowerCase().includes(word.toLowerCase())));
  return named === undefined ? null : { choice: named, reason: `the column's name says so; none of its ${named.distinct.size} values names a member` };
}
