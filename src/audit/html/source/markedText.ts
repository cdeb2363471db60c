import { halfWidth, notFiguresIn, stretchWithin, wordsAsWritten, type Passage, type Stretch } from '../../../report/index.js';
import type { CellState } from '../cellState.js';
import { correction, links } from '../figureCell.js';
import { html, type Markup } from '../markup.js';
import type { Drawing } from './drawing.js';
import { marksWithin, type FigureMark, type Mark } from './marks.js';
import { markTitle } from './markTitle.js';

/** A mark where it stands in the words that are shown. */
interface ShownMark extends Stretch {
  readonly mark: Mark;
}

/** Marks that may stand within each other; deeper ones are left out. */
const DEEPEST = 6;

const UNCOVERED: CellState = { verdict: 'UNCOVERED', findings: [], suspect: false, corrections: [] };

/** What the audit has to say of a mark. */
export function stateOf({ states }: Drawing, { figure, part, isJudged, value }: FigureMark): CellState {
  const state = isJudged ? states(figure.id, part) : UNCOVERED;
  return state.verdict === 'UNCOVERED' && value === null ? { ...state, verdict: 'NOT_APPLICABLE' } : state;
}

/** Marked words, and what stands behind the outermost mark: links to findings and corrections. */
interface Marked {
  readonly words: Markup;
  readonly behind: Markup;
}

function marked(drawing: Drawing, mark: Mark, inner: Marked): Marked {
  const { told } = drawing;
  const zh = told.lang === 'ZH';
  drawing.drawn.add(mark.id);
  if (mark.kind === 'not-understood') return { ...inner, words: html`<span id="${mark.id}" class="read not-understood" title="${zh ? '像数值，但未能读懂' : 'looks like a figure and was not understood'}">${inner.words}</span>` };
  const state = stateOf(drawing, mark);
  const style = `read ${mark.part} ${mark.isJudged ? state.verdict.toLowerCase().replace('_', '-') : 'not-judged'}${state.suspect ? ' suspect' : ''}`;
  return {
    words: html`<span id="${mark.id}" class="${style}" title="${markTitle(told, mark, state, drawing.relations(mark.figure.id))}">${inner.words}</span>`,
    behind: html`${links(state, told.lang)}${correction(told, state)}${inner.behind}`,
  };
}

const NUMBER = /\d(?:[\d,.]*\d)?(?:%|％)?/g;

/** Numbers that nothing marks and that are known to be no figures, such as dates, are shown as they are; others are pointed out. */
function between(drawing: Drawing, words: string, outside: readonly Stretch[], { from, to }: Stretch): Markup {
  const parts: Markup[] = [];
  let at = from;
  for (const { 0: number, index } of words.slice(from, to).matchAll(NUMBER)) {
    const [start, end] = [from + index, from + index + number.length];
    if (outside.some((each) => each.from < end && start < each.to)) continue;
    drawing.passedOver += 1;
    parts.push(html`${words.slice(at, start)}<span class="read passed-over" title="${drawing.told.lang === 'ZH' ? '未作数值读取，如序号' : 'not read as a figure, such as a serial number'}">${number}</span>`);
    at = end;
  }
  return html`${parts}${words.slice(at, to)}`;
}

/** The marks within an outer one: those before the first that begins behind it. */
function innerMarks(marks: readonly ShownMark[], outer: number): readonly ShownMark[] {
  const end = marks[outer]?.to ?? 0;
  const next = marks.findIndex(({ from }, at) => at > outer && from >= end);
  return marks.slice(outer + 1, next < 0 ? marks.length : next);
}

/** The words from one place to another with the marks that begin there, outermost first. */
function drawn(drawing: Drawing, words: string, outside: readonly Stretch[], marks: readonly ShownMark[], stretch: Stretch, depth: number): Marked {
  const parts: Markup[] = [];
  const behind: Markup[] = [];
  const plain = (from: number, to: number): Markup => (depth === 0 ? between(drawing, words, outside, { from, to }) : html`${words.slice(from, to)}`);
  let at = stretch.from;
  for (let next = 0; next < marks.length;) {
    const outer = marks[next];
    if (outer === undefined || outer.from >= stretch.to) break;
    const inner = innerMarks(marks, next);
    if (outer.from >= at && depth < DEEPEST) {
      const to = outer.to < stretch.to ? outer.to : stretch.to;
      const made = marked(drawing, outer.mark, drawn(drawing, words, outside, inner, { from: outer.from, to }, depth + 1));
      parts.push(plain(at, outer.from), made.words, ...(depth === 0 ? [made.behind] : []));
      behind.push(made.behind);
      at = to;
    }
    next += 1 + inner.length;
  }
  return { words: html`${[...parts, plain(at, stretch.to)]}`, behind: html`${behind}` };
}

/** The words of a passage as the source writes them, with every figure in them marked. */
export function markedText(drawing: Drawing, passage: Passage): Markup {
  const words = wordsAsWritten(drawing.document, passage);
  if (words === '') return html``;
  const marks = marksWithin(drawing.marks, passage.place.start, passage.place.end).flatMap((mark): ShownMark[] => {
    const stretch = drawing.drawn.has(mark.id) ? null : stretchWithin(passage, mark.start, mark.end);
    return stretch === null ? [] : [{ ...stretch, mark }];
  });
  const outside = /\d/.test(words) ? notFiguresIn(halfWidth(words)).map(({ start, end }): Stretch => ({ from: start, to: end })) : [];
  return drawn(drawing, words, outside, marks, { from: 0, to: words.length }, 0).words;
}
