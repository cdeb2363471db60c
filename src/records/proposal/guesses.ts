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

/** A column for a dimension, with how many of its values are members. */
interface Candidate {
  readonly dimension: string;
  readonly column: SampledColumn;
  readonly hits: number;
}

function candidatesBy(columns: readonly SampledColumn[], { name }: Dimension, members: Members): Candidate[] {
  const known = new Set(members.all().flatMap(({ code, printed }) => [code, ...printed]));
  return columns.map((column) => ({ dimension: name, column, hits: column.values.filter((value) => known.has(value)).length })).filter(({ hits }) => hits > 0);
}

/** The column whose name is a word for the dimension or one of its levels, else the first that holds one. */
function namedColumn(columns: readonly SampledColumn[], { name, label, printed = [], levels }: Dimension): SampledColumn | undefined {
  const words = [name, label.zh, label.en, ...printed, ...levels.flatMap((level) => [level.name, level.label.zh, level.label.en])].map((word) => word.toLowerCase());
  return columns.find((column) => words.includes(column.name.toLowerCase())) ?? columns.find((column) => words.some((word) => column.name.toLowerCase().includes(word)));
}

/**
 * For each dimension the column whose words name most of its members, else the one whose name is the dimension's.
 * A column stands for one dimension, and for none where `taken` has it; a dimension with a default member is not guessed by a name.
 */
export function memberColumns({ columns }: Sample, dimensions: readonly Dimension[], members: ReadonlyMap<string, Members>, taken: readonly string[]): ReadonlyMap<string, Guess<SampledColumn>> {
  const free = new Set(columns.filter(({ name }) => !taken.includes(name)));
  const found = new Map<string, Guess<SampledColumn>>();
  const take = (dimension: string, column: SampledColumn, reason: string): void => {
    found.set(dimension, { choice: column, reason });
    free.delete(column);
  };
  const candidates = dimensions.flatMap((dimension) => {
    const known = members.get(dimension.name);
    return known === undefined ? [] : candidatesBy([...free], dimension, known);
  });
  for (const { dimension, column, hits } of candidates.toSorted((a, b) => b.hits - a.hits)) {
    if (free.has(column) && !found.has(dimension)) take(dimension, column, `${hits} of ${column.values.length} values name members of ${dimension}`);
  }
  for (const dimension of dimensions) {
    if (found.has(dimension.name) || dimension.defaultMember !== undefined) continue;
    const named = namedColumn([...free], dimension);
    if (named !== undefined) take(dimension.name, named, `the column's name says so; none of its ${named.distinct.size} values names a member`);
  }
  return found;
}
