import { dimensionsOf, labelIn, periodOfDay, type Catalogue, type Fact, type Label, type Lang } from '../../model/index.js';
import type { FoundRecord } from '../../query/index.js';
import type { LoadedBatch } from '../../warehouse/index.js';

/** A column of a rectangle of records. */
export interface RecordColumn {
  readonly heading: string;
  readonly read: (record: FoundRecord, batch: LoadedBatch) => string | null;
}

const HEADINGS = {
  record: { zh: '记录编号', en: 'Record' }, day: { zh: '日期', en: 'Day' }, code: { zh: '代码', en: 'code' },
  batch: { zh: '批次', en: 'Batch' }, file: { zh: '文件', en: 'File' }, line: { zh: '行号', en: 'Line' },
} as const satisfies Readonly<Record<string, Label>>;

function memberColumns(fact: Fact, catalogue: Catalogue, lang: Lang): RecordColumn[] {
  return dimensionsOf(catalogue, fact).flatMap(({ name, label }): RecordColumn[] => [
    { heading: labelIn(label, lang), read: ({ members }) => { const member = members.get(name); return member === undefined ? null : labelIn(member.label, lang); } },
    { heading: `${labelIn(label, lang)} ${labelIn(HEADINGS.code, lang)}`, read: ({ members }) => members.get(name)?.code ?? null },
  ]);
}

function sumColumns(fact: Fact, lang: Lang): RecordColumn[] {
  return fact.measures.flatMap(({ label, formula }): RecordColumn[] => (formula.kind === 'sum' ? [{ heading: labelIn(label, lang), read: ({ sums }) => String(sums.get(formula.column) ?? '') }] : []));
}

/** What is stored of a fact's records, as columns: name, day, members with their codes, sums, and where each came from. */
export function recordColumns(fact: Fact, catalogue: Catalogue, lang: Lang): readonly RecordColumn[] {
  const heading = (name: keyof typeof HEADINGS): string => labelIn(HEADINGS[name], lang);
  return [
    { heading: heading('record'), read: ({ id }) => id },
    { heading: heading('day'), read: ({ day }) => periodOfDay(day, 'day') },
    ...memberColumns(fact, catalogue, lang),
    ...sumColumns(fact, lang),
    { heading: heading('batch'), read: (_, { id }) => id },
    { heading: heading('file'), read: ({ line, file }, { files }) => (line === 0 ? null : (files[file] ?? null)) },
    { heading: heading('line'), read: ({ line }) => (line === 0 ? null : String(line)) },
  ];
}
