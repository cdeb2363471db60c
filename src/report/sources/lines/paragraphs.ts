import { joinPassages, trimPassage, type HeadingBlock, type ParagraphBlock, type Passage } from '../../document/index.js';
import { displayWidth } from '../tables/displayWidth.js';
import { headingLevel, looksLikeTitle } from './headingLevel.js';
import { goesOn, separatorBetween } from './joins.js';
import type { LinePart } from './part.js';

function marginOf(lines: readonly LinePart[]): number {
  return lines.reduce((widest, { passage }) => Math.max(widest, Math.min(displayWidth(passage.text.trimEnd()), 200)), 0);
}

/** Two lines as one passage, with a space where the script needs one. */
function joined(lines: readonly LinePart[]): Passage {
  const passages = lines.map(({ passage }) => trimPassage(passage));
  const words: Passage[] = [];
  for (const [index, passage] of passages.entries()) {
    const next = passages[index + 1];
    words.push(passage);
    if (next !== undefined && separatorBetween(passage.text, next.text) !== '') {
      const place = { ...passage.place, start: passage.place.end, end: next.place.start };
      words.push({ text: ' ', place, pieces: [{ at: 0, length: 1, start: place.start, end: place.end }] });
    }
  }
  return joinPassages(words);
}

function groupsOf(lines: readonly LinePart[]): LinePart[][] {
  const margin = marginOf(lines);
  const groups: LinePart[][] = [];
  let before: LinePart | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && before !== undefined && goesOn(before, line, margin)) group.push(line);
    else groups.push([line]);
    before = line;
  }
  return groups;
}

/** The headings and paragraphs that lines make: lines that go on in the next are one. The first line of a document may be its title. */
export function paragraphsOf(lines: readonly LinePart[], isBeginning: boolean): (HeadingBlock | ParagraphBlock)[] {
  return groupsOf(lines).flatMap((group, index): (HeadingBlock | ParagraphBlock)[] => {
    const passage = joined(group);
    if (passage.text === '') return [];
    const marked = group[0]?.level ?? null;
    const level = marked ?? headingLevel(passage.text) ?? (isBeginning && index === 0 && looksLikeTitle(passage.text) ? 1 : null);
    return [level === null ? { kind: 'paragraph', ...passage } : { kind: 'heading', level, ...passage }];
  });
}
