/** How many columns of a terminal a text takes: Chinese characters and full-width signs take two. */
export function displayWidth(text: string): number {
  return text.length + (text.match(/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/g)?.length ?? 0);
}
