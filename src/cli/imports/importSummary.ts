import { labelIn, type Lang } from '../../model/index.js';
import type { Snapshot } from '../../query/index.js';
import { CONFIDENCES, type EditionProposal } from '../../report/index.js';
import { terminalTable } from '../terminalTable.js';

interface Counted {
  readonly name: string;
  readonly count: number;
}

/** How many figures came to what, and how many members nobody knew. */
export function countsOf({ figures, bindings, members, unread, missing }: EditionProposal, published: string | null, known: Snapshot['members']): Counted[] {
  const bound = figures.flatMap(({ raw }) => bindings.get(raw.id) ?? []);
  const inFacts = bound.filter(({ cells: [cell] }) => cell.fact !== published);
  return [
    { name: 'figures', count: figures.length },
    ...CONFIDENCES.map((confidence) => ({ name: `bound, ${confidence}`, count: inFacts.filter((each) => each.confidence === confidence).length })),
    { name: 'indicators', count: bound.length - inFacts.length },
    { name: 'unbound', count: figures.length - bound.length },
    { name: 'new members', count: members.filter(({ dimension, code }) => known.get(dimension)?.get(code) === undefined).length },
    { name: 'not held or not understood', count: unread.length },
    { name: 'printed by the earlier edition, not here', count: missing.length },
  ];
}

/** What was proposed, as a table, then what a person has to look at. */
export function importSummary(proposal: EditionProposal, published: string | null, { members }: Pick<Snapshot, 'members'>, lang: Lang): string {
  const { figures, bindings, unread, missing } = proposal;
  const unbound = figures.filter(({ raw }) => !bindings.has(raw.id)).map(({ raw }) => `  unbound: ${raw.id} "${raw.printed}"`);
  const unsure = figures.flatMap(({ raw }) => {
    const binding = bindings.get(raw.id);
    const why = binding?.reasons.at(-1);
    return binding?.confidence !== 'LOW' || why === undefined || binding.cells[0].fact === published ? [] : [`  LOW: ${raw.id} "${raw.printed}" → ${binding.cells[0].fact}.${binding.cells[0].measure}: ${labelIn(why, lang)}`];
  });
  return [
    terminalTable(['', 'count'], countsOf(proposal, published, members).map(({ name, count }) => [name, `${count}`])),
    ...unbound, ...unsure, ...unread.map(({ text, reason }) => `  not held: ${text}: ${labelIn(reason, lang)}`), ...missing.map((name) => `  not printed here: ${name}`),
  ].join('\n');
}
