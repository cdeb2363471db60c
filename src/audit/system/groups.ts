import type { FigurePart } from '../outcome.js';

/** Something printed that can be given up on its own: a value, or the change or share beside it. */
export interface PrintedPart {
  readonly figure: string;
  readonly part: FigurePart;
}

/** The group of constraints that a printed part asserts. */
export function groupOf({ figure, part }: PrintedPart): string {
  return `${part}|${figure}`;
}

/** The printed part that a group stands for. */
export function partOfGroup(group: string): PrintedPart {
  const [kind = '', ...rest] = group.split('|');
  const part: FigurePart = kind === 'change' || kind === 'share' ? kind : 'value';
  return { figure: rest.join('|'), part };
}
