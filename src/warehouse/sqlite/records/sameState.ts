import type { QuarantinedLine } from '../../recorded.js';

/** The line of the quarantine for a row whose record is there already in the same state with other content. */
export function sameState({ id, file, line }: { readonly id: string; readonly file: number; readonly line: number }, place: Pick<QuarantinedLine, 'byteOffset' | 'raw'>): QuarantinedLine {
  const message = `record "${id}" is there already in the same state with other content; nothing tells which of them is later`;
  return { file, line, ...place, rule: 'SAME_STATE', message };
}
