import { countsOf } from '../counts.js';
import type { ToldReport } from '../toldReport.js';
import { VERDICT_MARKS, VERDICTS } from '../words.js';
import { hanging, wrap } from '../wrap.js';

/** The verdict in one line: what, how many figures, how many of them covered, and what the assertions came to; where nothing could be judged, why. */
function verdictText({ report, content, lang, say }: ToldReport): string {
  const { figures, covered, consistent, inconsistent, undetermined } = countsOf(report);
  const verdict = `${VERDICT_MARKS[report.verdict]} ${say(VERDICTS[report.verdict])}`;
  if (report.unjudged !== null) return `${verdict}${lang === 'ZH' ? '：' : ': '}${say(report.unjudged)}`;
  return lang === 'ZH'
    ? `${verdict}：${content.edition.id}，数值${figures}个，核对${covered}个；断言一致${consistent}条，不一致${inconsistent}条，未能判定${undetermined}条`
    : `${verdict}: ${content.edition.id}, ${figures} figures, ${covered} covered; assertions: ${consistent} consistent, ${inconsistent} inconsistent, ${undetermined} undetermined`;
}

/** The verdict, whose report it is, and what the run left out. */
export function verdictLines(told: ToldReport, width: number): string[] {
  const { content: { edition: { id, title, publisher, period } }, report: { unjudged, limits }, lang, say } = told;
  const whose = [unjudged === null ? '' : id, title, publisher, period].filter((text) => text !== '').join(' · ');
  return [...wrap(verdictText(told), width), ...wrap(whose, width), ...limits.flatMap((limit) => hanging('! ', `${lang === 'ZH' ? '限度：' : 'Limit: '}${say(limit)}`, width))];
}
