import { toDecimal } from '../../interval/index.js';
import { holdAgainst, type Held } from '../held/held.js';
import type { Plan } from '../plan/plan.js';
import { batchName } from './batchName.js';
import { allowedText, figureText } from './figureText.js';

/** A file of the folder with the number of its records. */
export interface WrittenFile {
  readonly fact: 'requests' | 'calls';
  readonly year: number;
  readonly name: string;
  readonly rows: number;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function heldRow({ figure, printed, year, service, allowed, quantity, made, written }: Held): string[] {
  return [String(year), service, figure, printed, allowedText(allowed, quantity), figureText(made, quantity), figureText(written, quantity)];
}

const HELD_HEAD = ['year', 'service', 'figure', 'printed', 'allows', 'for the whole city', 'in these files'];

/** Figures that the records do not meet, each with what was made instead. */
export function unmetOf(held: readonly Held[]): Held[] {
  return held.filter(({ met }) => !met);
}

function whyNot({ made, written, year }: Held, plan: Plan): string {
  if (made === null) return 'no count is printed that records could be made from';
  if (written === null) return 'the scale leaves no such records';
  return year < plan.year ? 'it contradicts the other figures: the parts win over their wholes, and among parts what is printed first' : 'whole records at this scale come no nearer, or it contradicts the other figures';
}

function contradictions(plan: Plan, held: readonly Held[]): string[] {
  const unmet = unmetOf(held);
  return [
    ...(plan.corrections.length === 0 ? [] : [
      'Where the audit of the edition verified what was meant, that is followed, not what is printed:', '',
      table(['figure', 'printed', 'followed'], plan.corrections.map(({ figure, from, to }) => [figure, from === '' ? '(nothing)' : from, to === '' ? '(nothing)' : to])), '',
    ]),
    ...(unmet.length === 0 ? ['Every figure is met.'] : [
      'These figures are **not** met:', '',
      table([...HELD_HEAD, 'why'], unmet.map((each) => [...heldRow(each), whyNot(each, plan)])),
    ]),
  ];
}

function loading(files: readonly WrittenFile[]): string[] {
  const facts = [...new Set(files.map(({ fact }) => fact))];
  return facts.map((fact) => `hotline load ${fact} ${files.filter((file) => file.fact === fact).map(({ name }) => name).join(' ')} --mapping ${fact}.mapping.yaml`);
}

/** What stands beside the files: what they are, how to load them, and which published figures they meet. */
export function readmeText(plan: Plan, files: readonly WrittenFile[]): string {
  const held = holdAgainst(plan, [...new Set(files.map(({ fact }) => fact))]);
  const scale = toDecimal(plan.scale);
  return [
    `# Synthetic records after ${plan.edition}`, '',
    `**Everything here is made up.** No record stands for a real request, call, person or place. The records were made so that their`,
    `sums agree with the figures that the edition \`${plan.edition}\` prints for ${plan.year}, and with what its printed changes imply for ${plan.year - 1}.`, '',
    table(['edition', 'seed', 'scale', 'batch'], [[plan.edition, String(plan.seed), scale, batchName(plan)]]), '',
    'The same edition, seed and scale give the same files, byte for byte.', '',
    '## Files', '',
    table(['file', 'year', 'records'], files.map(({ name, year, rows }) => [name, String(year), String(rows)])), '',
    'To load them, in this folder:', '', '```', ...loading(files), '```', '',
    '## What does not agree', '',
    ...contradictions(plan, held), '',
    '## What agrees', '',
    ...(scale === '1' ? [] : [`At scale ${scale} every count is its count for the whole city times ${scale}, rounded up or down so that all sums still hold.`, '']),
    table(HELD_HEAD, held.filter(({ met }) => met).map(heldRow)), '',
    '## What is made up beside the figures', '',
    'No edition prints it, so it is only plausible: days (weekdays, seasons, 29 February), counties (`SYNTHETIC_COUNTY_…`; there are none of these names),',
    'subcategories (`SYNTHETIC_…`), what is closed, in time, evaluated and satisfied where no rate is printed, how many calls were offered, the seconds of each call,',
    'and how dimensions go together where no table crosses them. A change of a rate whose unit the edition leaves open is taken in percentage points.', '',
  ].join('\n');
}
