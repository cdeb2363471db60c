const BARE = /^[+\-−]?\d+(?:\.\d+)?$/;

/** The text of a cell in a column of percentages, as a percentage is read: a number alone means percent. */
export function percentText(text: string): string {
  return BARE.test(text.trim()) ? `${text.trim()}%` : text;
}
