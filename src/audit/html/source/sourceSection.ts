import type { ReadSource } from '../../formats/readSource.js';
import type { ToldReport } from '../../formats/toldReport.js';
import type { Anchors } from '../anchors.js';
import { CELL_VERDICTS, LEGEND_ORDER, type CellVerdict } from '../cellState.js';
import { html, NOTHING, type Markup } from '../markup.js';
import type { Drawing } from './drawing.js';
import { stateOf } from './markedText.js';
import { marksOf } from './marks.js';
import { partStates } from './partStates.js';
import { relationWords } from './relationWords.js';
import { Room } from './room.js';
import { sourceBlocks } from './sourceBlocks.js';

/** A source as a page shows it, and where on the page its figures stand. */
export interface SourceSection {
  readonly markup: Markup;
  readonly anchors: Anchors;
}

function legend(drawing: Drawing): Markup {
  const { told, marks, drawn } = drawing;
  const zh = told.lang === 'ZH';
  const read = marks.flatMap((mark) => (mark.kind === 'figure' ? [{ mark, state: stateOf(drawing, mark) }] : []));
  const counted = (verdict: CellVerdict): number => read.filter(({ mark, state }) => mark.isJudged && state.verdict === verdict).length;
  const sample = (style: string, words: string, count: number): Markup => (count === 0 ? NOTHING : html`<span><span class="read ${style}">${words}</span> ${count}</span> `);
  const notShown = marks.filter(({ id }) => !drawn.has(id)).length;
  return html`<p class="legend">${zh ? `读取数值、增减和占比${read.length}处，涉及发现${read.filter(({ state }) => state.findings.length > 0).length}处` : `${read.length} values, changes and shares were read, ${read.filter(({ state }) => state.findings.length > 0).length} in findings`}</p>
<p class="legend">${LEGEND_ORDER.map((verdict) => sample(verdict.toLowerCase().replace('_', '-'), told.say(CELL_VERDICTS[verdict].label), counted(verdict)))}${
  sample('suspect', zh ? '可疑' : 'suspect', read.filter(({ state }) => state.suspect).length)}${
  sample('not-judged', zh ? '已读取，未参与核对' : 'read, not judged', read.filter(({ mark }) => !mark.isJudged).length)}${
  sample('not-understood', zh ? '未读懂' : 'not understood', marks.length - read.length)}${
  sample('passed-over', zh ? '未作数值读取' : 'not read as figures', drawing.passedOver)}</p>
${notShown === 0 ? NOTHING : html`<p class="note">${zh ? `原文过长，其中${notShown}处未在此显示。` : `The source is too long for a page: ${notShown} of these are not shown here.`}</p>
`}`;
}

function anchorsAmong({ drawn, marks }: Drawing): Anchors {
  const anchors = new Map<string, string>();
  for (const mark of marks) {
    if (mark.kind !== 'figure' || !drawn.has(mark.id)) continue;
    for (const key of [`${mark.part} ${mark.figure.id}`, ` ${mark.figure.id}`]) if (!anchors.has(key)) anchors.set(key, mark.id);
  }
  return (figure, part) => anchors.get(`${part} ${figure}`) ?? anchors.get(` ${figure}`) ?? null;
}

/** The source as it was read, with every figure in it marked, and a legend that counts them. */
export function sourceSection(told: ToldReport, source: ReadSource): SourceSection {
  const { document, raw } = source;
  const drawing: Drawing = { told, document, marks: marksOf(source, told.content.figures), states: partStates(told), relations: relationWords(raw, told), drawn: new Set(), passedOver: 0 };
  const blocks = sourceBlocks(drawing, new Room());
  const zh = told.lang === 'ZH';
  const about = [document.format, ...(document.encoding === null ? [] : [document.encoding]), `${document.text.length} ${zh ? '字' : 'characters'}`, `SHA-256 ${document.sha256}`].join(' · ');
  const markup = html`<h2>${zh ? '原文' : 'Source'}</h2>
<p class="note">${about}</p>
${legend(drawing)}
<article class="source">
${blocks}</article>
`;
  return { markup, anchors: anchorsAmong(drawing) };
}
