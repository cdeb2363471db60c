import type { NotUnderstood, PrintedPeriod, PrintedRanking, PrintedRelation, RankingReading, SourceReading, TitlePeriod } from '../../model/index.js';
import { ReadingShape } from './readingShape.js';
import type { YamlTree } from './yamlTree.js';

const KINDS: readonly PrintedRelation['kind'][] = ['SUM', 'BOUND', 'SHARE', 'JOINT_SHARE', 'RATIO', 'RATE_OF', 'RATIO_WITHIN', 'AVERAGE', 'DIFFERENCE', 'GROWTH', 'SAME_FACT', 'OTHERWISE'];
const BASES = ['YEAR', 'PERIOD'] as const;
const RANKED_BY: readonly RankingReading['by'][] = ['value', 'change', 'share'];
const DIRECTIONS: readonly RankingReading['direction'][] = ['MOST', 'LEAST'];

/** The names of the fields, as they are written. */
export const READING_FIELDS = {
  file: ['relations', 'rankings', 'titlePeriod', 'notUnderstood'],
  relation: ['kind', 'whole', 'parts', 'figure', 'days', 'base', 'open'],
  ranking: ['words', 'open', 'readings'],
  rankingReading: ['by', 'direction', 'ranked', 'ordered', 'others', 'ahead'],
  titlePeriod: ['title', 'text', 'agree'],
  period: ['printed', 'start', 'end'],
  token: ['text', 'start'],
} as const;

function relationOf(tree: YamlTree, shape: ReadingShape): PrintedRelation[] {
  const entry = shape.entry(tree, 'a relation', READING_FIELDS.relation);
  const [kind, whole, figure] = [entry.oneOf('kind', KINDS), entry.figure('whole'), entry.optionalFigure('figure')];
  const parts = entry.figures('parts');
  if (kind === null || whole === null) return [];
  const id = `${kind}: ${figure === null ? '' : `${figure}: `}${whole} = ${parts.join(' + ')}`;
  return [{ id, kind, whole, parts, figure, days: entry.number('days'), base: entry.optionalOneOf('base', BASES), open: entry.flag('open') }];
}

function rankingReadingOf(tree: YamlTree, shape: ReadingShape): RankingReading[] {
  const entry = shape.entry(tree, 'a reading of a ranking', READING_FIELDS.rankingReading);
  const [by, direction] = [entry.oneOf('by', RANKED_BY), entry.oneOf('direction', DIRECTIONS)];
  return by === null || direction === null ? [] : [{ by, direction, ranked: entry.figures('ranked'), ordered: entry.flag('ordered'), others: entry.figures('others'), ahead: entry.number('ahead') ?? 0 }];
}

function rankingOf(tree: YamlTree, at: number, shape: ReadingShape): PrintedRanking[] {
  const entry = shape.entry(tree, 'a ranking', READING_FIELDS.ranking);
  const printed = entry.text('words');
  const readings = entry.list('readings').flatMap((reading) => rankingReadingOf(reading, shape));
  return printed === null ? [] : [{ id: `RANKING ${at + 1}: ${printed}`, printed, readings, open: entry.flag('open') }];
}

function periodOf(tree: YamlTree | undefined, what: string, shape: ReadingShape): PrintedPeriod | null {
  if (tree === undefined) return null;
  const entry = shape.entry(tree, what, READING_FIELDS.period);
  const printed = entry.text('printed');
  return printed === null ? null : { printed, start: entry.number('start'), end: entry.number('end') };
}

function titlePeriodOf(tree: YamlTree | undefined, shape: ReadingShape): TitlePeriod | null {
  if (tree === undefined || tree.kind === 'nothing') return null;
  const entry = shape.entry(tree, '"titlePeriod"', READING_FIELDS.titlePeriod);
  const [title, text] = [periodOf(entry.value('title'), '"title"', shape), periodOf(entry.value('text'), '"text"', shape)];
  return title === null || text === null ? null : { title, text, agree: entry.flag('agree') };
}

function tokenOf(tree: YamlTree, shape: ReadingShape): NotUnderstood[] {
  const entry = shape.entry(tree, 'what was not understood', READING_FIELDS.token);
  const text = entry.text('text');
  return text === null ? [] : [{ text, start: entry.number('start') }];
}

/** Reads reading.yaml: what the words and headings of a source say of its figures, by the ids of these. */
export function readReadingFile(tree: YamlTree, shape: ReadingShape): SourceReading {
  const file = shape.entry(tree, 'the file', READING_FIELDS.file);
  return {
    relations: file.list('relations').flatMap((each) => relationOf(each, shape)),
    rankings: file.list('rankings').flatMap((each, at) => rankingOf(each, at, shape)),
    titlePeriod: titlePeriodOf(file.value('titlePeriod'), shape),
    notUnderstood: file.list('notUnderstood').flatMap((each) => tokenOf(each, shape)),
  };
}
