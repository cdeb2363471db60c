import type { PrintedPeriod, PrintedRelation, SourceReading } from '../../../model/index.js';
import { labelIn } from '../../../model/index.js';
import { figureIds, type WritableEdition } from './writable.js';
import { yamlComment, yamlFlow, yamlText } from './yamlText.js';

type Ids = ReadonlyMap<string, string>;

const list = (texts: readonly string[]): string => `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;

const flag = (name: string, is: boolean): [string, string][] => (is ? [[name, 'true']] : []);

const number = (name: string, value: number | null): [string, string][] => (value === null ? [] : [[name, `${value}`]]);

/** The ids of some figures in the folder; null where one of them is not there. */
function named(figures: readonly string[], ids: Ids): string[] | null {
  const found = figures.flatMap((figure) => ids.get(figure) ?? []);
  return found.length < figures.length ? null : found;
}

function relationLine({ kind, whole, parts, figure, days, base, open }: PrintedRelation, ids: Ids): string[] {
  const [own, of, at] = [named([whole], ids)?.[0], named(parts, ids), figure === null ? null : ids.get(figure)];
  if (own === undefined || of === null || at === undefined) return [];
  return [`  - ${yamlFlow([
    ['kind', kind], ['whole', JSON.stringify(own)], ['parts', list(of)], ...(at === null ? [] : [['figure', JSON.stringify(at)] satisfies [string, string]]),
    ...number('days', days), ...(base === null ? [] : [['base', base] satisfies [string, string]]), ...flag('open', open),
  ])}`];
}

function rankingLines({ printed, readings, open }: SourceReading['rankings'][number], ids: Ids): string[] {
  const lines = readings.flatMap(({ by, direction, ranked, ordered, others, ahead }) => {
    const [first, rest] = [named(ranked, ids), named(others, ids)];
    return first === null || rest === null ? [] : [`      - ${yamlFlow([['by', by], ['direction', direction], ['ranked', list(first)], ...flag('ordered', ordered), ['others', list(rest)], ['ahead', `${ahead}`]])}`];
  });
  return lines.length === 0 ? [] : [`  - words: ${yamlText(printed)}`, `    open: ${open}`, '    readings:', ...lines];
}

const placed = ({ printed, start, end }: PrintedPeriod): string => yamlFlow([['printed', yamlText(printed)], ...number('start', start), ...number('end', end)]);

const section = (name: string, lines: readonly string[]): string[] => (lines.length === 0 ? [`${name}: []`] : [`${name}:`, ...lines]);

/** reading.yaml: what the words and headings of the source say of its figures, for the audit. */
export function readingText(edition: WritableEdition): string {
  const ids = figureIds(edition);
  const { relations, rankings, titlePeriod, notUnderstood } = edition.reading;
  return [
    yamlComment(labelIn({ zh: '由 hotline import 从原文的字句与表头读出：数值之间的关系，供核对之用。', en: 'Read by hotline import from words and headings of the source: what figures are to each other, for the audit.' }, edition.lang)),
    ...section('relations', relations.flatMap((each) => relationLine(each, ids))),
    ...section('rankings', rankings.flatMap((each) => rankingLines(each, ids))),
    ...(titlePeriod === null ? ['titlePeriod: null'] : ['titlePeriod:', `  title: ${placed(titlePeriod.title)}`, `  text: ${placed(titlePeriod.text)}`, `  agree: ${titlePeriod.agree}`]),
    ...section('notUnderstood', notUnderstood.map(({ text, start }) => `  - ${yamlFlow([['text', JSON.stringify(text)], ...number('start', start)])}`)), '',
  ].join('\n');
}
