import { answer, type Answering } from '../../answer.js';
import { dimensionNamed, labelIn, type Catalogue, type Lang } from '../../model/index.js';
import { coordinateText, LIMITS, touchesDays, type Snapshot } from '../../query/index.js';
import { screamingCase } from '../../text/index.js';
import type { Answered } from './answered.js';

/** Did nothing come out: no row, or, over everything, no number? */
function isEmpty({ answer: { asked, rows, totalRows } }: Answered): boolean {
  if (totalRows === 0) return true;
  return asked.groupBy.length === 0 && rows.every((row) => asked.measures.every((measure) => row.cell(measure).value === null));
}

/** The codes of a dimension's members that the same question finds something for. */
async function membersWithData(dimension: string, { question, answer: { asked } }: Answered, answering: Answering): Promise<string[]> {
  const [level] = dimensionNamed(asked.catalogue, dimension).levels;
  if (level === undefined) return [];
  const found = await answer({ ...question, groupBy: [level.name], having: undefined, orderBy: undefined, totals: 'NONE', first: LIMITS.first, after: undefined, needs: undefined }, answering);
  const speaking = found.rows.filter((row) => found.asked.measures.some((measure) => row.cell(measure).value !== null));
  return speaking.map(({ key }) => coordinateText(key[0] ?? ''));
}

/** Which members of a dimension that is not named answer, in words. */
export function defaultTaken(dimension: string, codes: readonly string[], catalogue: Catalogue, { members }: Snapshot, lang: Lang): string {
  const { label, separate, levels } = dimensionNamed(catalogue, dimension);
  const name = labelIn(label, lang);
  const said = codes.map((code) => {
    const own = members.get(dimension)?.get(code)?.label;
    return own === undefined ? code : lang === 'ZH' ? `${code}（${own.zh}）` : `${code} (${own.en})`;
  }).join(lang === 'ZH' ? '、' : ', ');
  const level = screamingCase(levels[0]?.name ?? dimension);
  if (separate !== true) return lang === 'ZH' ? `未指定${name}，按默认成员 ${said} 回答。` : `No ${dimension} is named, so the default member ${said} answers.`;
  if (codes.length === 1) return lang === 'ZH' ? `未指定${name}；只有 ${said} 有所问的数据，按它回答。` : `No ${dimension} is named; only ${said} has data for what is asked, and answers.`;
  return lang === 'ZH'
    ? `未指定${name}；${said} 都有所问的数据：只有全部已知时才相加。请按 ${dimension} 筛选或按 ${level} 分组以分别查看。`
    : `No ${dimension} is named; ${said} have data for what is asked: they are added up only where all are known. Filter by ${dimension} or group by ${level} for each.`;
}

/** May some of the rows that numbers of an answer are summed from be made up? */
function restsOnSynthetic({ answer: { asked, rows } }: Answered, { synthetic }: Snapshot): boolean {
  const days = synthetic.get(asked.fact.name);
  return days !== undefined && rows.some((row) => asked.measures.some((measure) => {
    const { recorded, region } = row.cell(measure);
    return recorded !== null && touchesDays(region, days);
  }));
}

const MADE_UP: Readonly<Record<Lang, string>> = {
  ZH: '所问时段的记录含有生成的合成数据，并非真实记录，不能作为证据。', EN: 'Records of the time asked for are synthetic, made by a generator: no real ones are behind them, and they are no evidence.',
};

/**
 * What a reader has to know beside the rows: which members answer where none is named, who has data where nothing came out
 * because of a default, and whether records are made up.
 */
export async function notesOf(answered: Answered, answering: Answering, lang: Lang): Promise<string[]> {
  const { asked } = answered.answer;
  const empty = isEmpty(answered);
  const snapshot = await answering.warehouse.snapshot();
  const notes = [...asked.defaults].map(async ([dimension, codes]) => {
    const taken = defaultTaken(dimension, codes, asked.catalogue, snapshot, lang);
    if (!empty || dimensionNamed(asked.catalogue, dimension).separate === true) return taken;
    const others = await membersWithData(dimension, answered, answering);
    if (others.length === 0) return taken;
    return lang === 'ZH' ? `${taken}它没有数据；有数据的成员：${others.join('、')}。` : `${taken} It has no data; these have: ${others.join(', ')}.`;
  });
  return [...(await Promise.all(notes)), ...(restsOnSynthetic(answered, snapshot) ? [MADE_UP[lang]] : [])];
}
