import { answer, type Answering } from '../../answer.js';
import { dimensionNamed, labelIn, type Catalogue, type Lang } from '../../model/index.js';
import { coordinateText, LIMITS, type Snapshot } from '../../query/index.js';
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

/** That a default member was taken, in words. */
export function defaultTaken(dimension: string, code: string, catalogue: Catalogue, { members }: Snapshot, lang: Lang): string {
  const name = labelIn(dimensionNamed(catalogue, dimension).label, lang);
  const label = members.get(dimension)?.get(code)?.label;
  const member = label === undefined ? code : lang === 'ZH' ? `${code}(${label.zh})` : `${code} (${label.en})`;
  return lang === 'ZH' ? `未指定${name},按默认成员 ${member} 回答。` : `No ${dimension} is named, so the default member ${member} answers.`;
}

/** What a reader has to know beside the rows: which default members were taken, and who has data where nothing came out because of them. */
export async function notesOf(answered: Answered, answering: Answering, lang: Lang): Promise<string[]> {
  const { asked } = answered.answer;
  const empty = isEmpty(answered);
  const snapshot = await answering.warehouse.snapshot();
  const notes = [...asked.defaults].map(async ([dimension, code]) => {
    const taken = defaultTaken(dimension, code, asked.catalogue, snapshot, lang);
    if (!empty) return taken;
    const others = await membersWithData(dimension, answered, answering);
    if (others.length === 0) return taken;
    return lang === 'ZH' ? `${taken}它没有数据;有数据的成员:${others.join('、')}。` : `${taken} It has no data; these have: ${others.join(', ')}.`;
  });
  return Promise.all(notes);
}
