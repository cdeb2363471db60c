/** The words of the clause that a place stands in, up to it. */
export function clauseBefore(text: string, at: number): string {
  return text.slice(0, at).split(/[,;。:!?()，；]|\n/).at(-1) ?? '';
}
