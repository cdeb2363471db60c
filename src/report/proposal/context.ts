import { because, lowered, type ProposedCell } from './proposal.js';
import { membersNamed, type DraftBinding, type Drafts } from './ownWords.js';
import type { ReadWords } from './readWords.js';
import type { SeenFigure } from './seen.js';
import { measureOf, withinScope, type Star } from './star.js';

/** The dimensions of which one member is meant wherever none is named: what the surroundings name holds for them. */
function defaulted(star: Star): ReadonlySet<string> {
  return new Set(Object.keys(star.scope));
}

/** The dimensions of which a figure's own name says that the scope is meant, as 全市 does; a word for any total does not. */
function scopesNamed({ found }: ReadWords, { scope }: Star): ReadonlySet<string> {
  return new Set(found.filter(({ meanings }) => meanings.every(({ kind }) => kind !== 'total'))
    .flatMap(({ meanings }) => meanings.flatMap((meaning) => (meaning.kind === 'member' && scope[meaning.dimension] === meaning.code ? [meaning.dimension] : []))));
}

/** The members that words add to a cell: of its fact, in dimensions that it and the figure's own name do not name yet. */
function additions(words: ReadWords, cell: ProposedCell, star: Star, only: ReadonlySet<string> | null, named: ReadonlySet<string>): [string, string | null][] {
  const found = measureOf(star, cell);
  return [...membersNamed(words, star)].filter(([dimension, code]) => !named.has(dimension)
    && cell.members[dimension] === undefined && found?.fact.dimensions.includes(dimension) === true && (only === null || only.has(dimension)) && star.scope[dimension] !== code);
}

/** Adds what the words around a figure name: its table's titles surely, its section and sentence less so. */
function inContext(draft: DraftBinding, seen: SeenFigure, star: Star): DraftBinding {
  const sources: readonly (readonly [ReadWords, ReadonlySet<string> | null, string, string, boolean])[] = [
    [seen.captions, null, '表题', 'the title of its table', true],
    [seen.section, null, '所在章节', 'its section', false],
    [seen.sentence, defaulted(star), '所在句', 'its sentence', false],
  ];
  const named = scopesNamed(seen.own, star);
  let current = draft;
  for (const [words, only, zh, en, isSure] of sources) {
    const [cell] = current.cells;
    for (const [dimension, code] of additions(words, cell, star, only, named)) {
      if (code === null) {
        if (only !== null) current = because(current, `${zh}提到多个${dimension}`, `${en} names several of ${dimension}`, lowered(current.confidence));
        continue;
      }
      const members = { ...current.cells[0].members, [dimension]: code };
      const next = withinScope(star, { ...current.cells[0], members });
      current = because({ ...current, cells: [next] }, `${zh}：${dimension} ${code}`, `${en}: ${dimension} ${code}`, isSure ? current.confidence : lowered(current.confidence));
    }
  }
  return current;
}

/** The drafts with the members that the words around their figures name. */
export function withContext(drafts: Drafts, seen: readonly SeenFigure[], star: Star): Drafts {
  const next = new Map(drafts);
  for (const each of seen) {
    const draft = drafts.get(each.figure.raw.id);
    if (draft !== undefined) next.set(each.figure.raw.id, inContext(draft, each, star));
  }
  return next;
}

const isPlain = (draft: DraftBinding | undefined): boolean => draft !== undefined && Object.keys(draft.cells[0].members).length === 0;

/** A figure that comes behind another one of its sentence may speak of that one alone: only where those are plain totals is it sure. */
export function withDoubts(drafts: Drafts, seen: readonly SeenFigure[]): Drafts {
  const next = new Map(drafts);
  const doubtful = new Set<number>();
  for (const { figure: { raw }, around: { sentenceStart } } of seen) {
    const draft = drafts.get(raw.id);
    if (sentenceStart === null) continue;
    if (draft !== undefined && isPlain(draft) && doubtful.has(sentenceStart)) {
      next.set(raw.id, because(draft, '同一句中前面有其他数值，可能只指其中一部分', 'another figure comes before it in its sentence, and it may speak of that one alone', lowered(draft.confidence)));
    }
    if (!isPlain(draft)) doubtful.add(sentenceStart);
  }
  return next;
}
