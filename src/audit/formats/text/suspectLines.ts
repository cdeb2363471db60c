import type { Finding } from '../../findings/finding.js';
import { printedPart } from '../printedPart.js';
import type { ToldReport } from '../toldReport.js';
import { PARTS } from '../words.js';
import { hanging, paragraph } from '../wrap.js';

/** Sets told in full; the others are only counted. */
const MOST_SETS = 4;

/** The minimal sets of printed parts that may be wrong, lightest first, whether the lightest is the only one, and whether there may be more. */
export function suspectLines({ figures, place, say, lang }: ToldReport, { suspects, limits }: Finding, width: number): string[] {
  const limit = limits === null ? [] : paragraph(say(limits), 3, width);
  if (suspects.length === 0) return limit;
  const part = (id: string, what: 'value' | 'change' | 'share'): string => {
    const figure = figures.get(id);
    return `${figure === undefined ? id : printedPart(figure, what)} ${say(PARTS[what])} [${place(id)}]`;
  };
  const more = suspects.length - MOST_SETS;
  const head = lang === 'ZH' ? '   可疑之处（放弃其中任一组，其余即可同时成立）' : '   Suspects (give up any one set, and the rest can be true together)';
  const only = lang === 'ZH' ? '唯一最轻的一组：' : 'the only lightest set: ';
  return [
    head,
    ...suspects.slice(0, MOST_SETS).flatMap(({ parts, unique }) => hanging('     - ', `${unique ? only : ''}${parts.map(({ figure, part: what }) => part(figure, what)).join(' + ')}`, width)),
    ...(more > 0 ? [lang === 'ZH' ? `     另有${more}组` : `     and ${more} more set${more === 1 ? '' : 's'}`] : []),
    ...limit,
  ];
}
