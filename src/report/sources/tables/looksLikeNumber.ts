/** Whether a cell holds what a column of figures holds: a number with its marks, or a sign for nothing. */
export function looksLikeNumber(text: string): boolean {
  return /^[↑↓▲▼+＋－-]?\s*[\d０-９][\d０-９,，.．\s]*(?:[%％‰]{1,2}|[万亿]|[件个条通次名人位家秒分天]|个百分点)*\s*(?:[(（][^()（）]*[)）])?$/.test(text) || isNothing(text);
}

/** Whether a cell says that there is nothing to say. */
export function isNothing(text: string): boolean {
  return /^(?:[-—–―－/／\\*]{1,3}|无|N\/?A)$/i.test(text);
}
