/** A text of a cell without the spaces that lines and layout put into it; between words of other than Chinese characters one is kept. */
export function squeezed(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll(/(?<![!-~]) | (?![!-~])/g, '');
}
