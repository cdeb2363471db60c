import { periodSaid, withoutTime, type SaidPeriod } from './periodSaid.js';
import { readWords, type ReadWords } from './readWords.js';
import type { Star } from './star.js';
import type { StorableFigure } from './storable.js';
import type { Reader, Surroundings } from './surroundings.js';

/** A figure with its words as far as they are understood. */
export interface SeenFigure {
  readonly figure: StorableFigure;
  readonly around: Surroundings;
  readonly own: ReadWords;
  readonly leaf: ReadWords;
  readonly captions: ReadWords;
  readonly section: ReadWords;
  readonly sentence: ReadWords;
  readonly period: SaidPeriod;
}

/** Looks at the words of a figure. */
export function seenFigure(figure: StorableFigure, reader: Reader, star: Star): SeenFigure {
  const around = reader.of(figure.raw);
  const read = (text: string): ReadWords => readWords(withoutTime(text, star.period), star.lexicon);
  return {
    figure, around, own: read(around.own), leaf: read(around.leaf), captions: read(around.captions), section: read(around.section), sentence: read(around.sentence),
    period: periodSaid({ titles: [around.section, around.title], sentence: around.sentence, own: around.own, beside: around.beside }, star.period),
  };
}
