/**
 * What the audit finds on synthetic editions with one error each, and whom it accuses on clean ones:
 * `npx tsx tests/bench/audit.ts [count] [seed]`, with KIND=… for one kind, VERBOSE=… for what was not told of it, and
 * CLEAN=… for the number of clean editions (fifty times the count unless told).
 */
import { audit, type AuditReport } from '../../src/audit/index.js';
import { auditedOf } from '../support/auditedOf.js';
import { isAbovePower } from '../support/detectable.js';
import { ERROR_KINDS, type ErrorKind, type Injected } from '../support/errors/index.js';
import { newFindings } from '../support/newFindings.js';
import { Random } from '../support/random.js';
import { contentOf, syntheticEdition, type Slot, type SyntheticEdition, type SyntheticShape } from '../support/syntheticEdition.js';
import { syntheticStar } from '../support/syntheticStar.js';

const [count = 200, seed = 1] = process.argv.slice(2).map(Number);
const verbose = process.env['VERBOSE'] ?? '';

function auditOf(edition: SyntheticEdition, comparisons: Injected['comparisons'] = []): { readonly report: AuditReport; readonly milliseconds: number } {
  const audited = { ...auditedOf(contentOf(edition), syntheticStar), comparisons };
  const start = process.hrtime.bigint();
  const report = audit(audited);
  return { report, milliseconds: Number((process.hrtime.bigint() - start) / 1_000n) / 1_000 };
}

/** How often each thing happened to the errors of one kind. */
interface Tally {
  injected: number;
  above: number;
  detected: number;
  missed: number;
  /** Detected, of a misprint: the others are wrong in no printed part. */
  printed: number;
  /** Some finding says that the search for suspects ended first. */
  ended: number;
  among: number;
  unique: number;
  verified: number;
  plausible: number;
  milliseconds: number[];
}

type Findings = AuditReport['findings'];

const partKey = ({ figure, part }: { figure: string; part: string }): string => `${part} of ${figure}`;

/** Is some minimal set made of nothing but what is wrong? */
function isLocalised(findings: Findings, { wrong }: Injected, alone: boolean): boolean {
  const known = new Set(wrong.map(partKey));
  return findings.some(({ suspects }) => suspects.some(({ parts, unique }) => (!alone || unique) && parts.every((part) => known.has(partKey(part)))));
}

function describe(kind: string, run: number, injected: Injected, { findings }: AuditReport): void {
  const before = new Map(injected.clean.slots.map((slot) => [slot.id, slot]));
  console.log(`  ${kind} #${run} (${injected.corrupted.how}): ${injected.corrupted.slots.filter((slot) => before.get(slot.id) !== slot).map((slot) => `${slot.id} ${before.get(slot.id)?.text ?? ''} ${before.get(slot.id)?.change ?? ''} ${before.get(slot.id)?.share ?? ''} → ${slot.text} ${slot.change} ${slot.share}`).slice(0, 6).join('; ')}`);
  for (const { verdict, outcomes, suspects, explanations } of findings) {
    console.log(`    ${verdict} ${outcomes.map(({ id }) => id).slice(0, 3).join(' | ')} [${outcomes.length}]`);
    console.log(`      suspects ${suspects.slice(0, 4).map(({ parts }) => parts.map(partKey).join(' + ')).join(' ; ')} of ${suspects.length}`);
    for (const { edit, grade, rivals } of explanations.slice(0, 4)) console.log(`      ${grade} ${edit.cost} ${rivals} ${edit.id.slice(0, 200)}`);
  }
}

function judge(tally: Tally, kind: string, run: number, injected: Injected): void {
  const { report, milliseconds } = auditOf(injected.corrupted, injected.comparisons);
  const clean = auditOf(injected.clean, injected.comparisons).report;
  const above = isAbovePower(clean, report);
  const findings = newFindings(clean, report);
  const detected = findings.some(({ verdict, explanations }) => verdict === 'INCONSISTENT' || explanations.length > 0);
  const grades = findings.flatMap(({ explanations }) => explanations).filter((explanation) => explanation.grade !== 'PARTIAL' && injected.isTold(explanation)).map(({ grade }) => grade);
  tally.injected += 1;
  tally.above += above ? 1 : 0;
  tally.detected += detected ? 1 : 0;
  tally.missed += above && !detected ? 1 : 0;
  tally.milliseconds.push(milliseconds);
  if (!detected) {
    if (above && verbose !== '') describe(`MISSED ${kind}`, run, injected, report);
    return;
  }
  const ended = findings.some(({ limits }) => limits !== null);
  const printed = injected.wrong.length > 0;
  tally.ended += ended ? 1 : 0;
  tally.printed += printed ? 1 : 0;
  const among = printed && isLocalised(findings, injected, false);
  tally.among += among ? 1 : 0;
  tally.unique += printed && isLocalised(findings, injected, true) ? 1 : 0;
  tally.verified += grades.includes('VERIFIED') ? 1 : 0;
  tally.plausible += grades.length > 0 && !grades.includes('VERIFIED') ? 1 : 0;
  if (verbose !== '' && (grades.length === 0 || (printed && !among)) && kind.includes(verbose)) describe(kind, run, injected, report);
}

function attempt(random: Random, { inject }: ErrorKind): Injected | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const injected = inject(random, syntheticEdition(random));
    if (injected !== null) return injected;
  }
  return null;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const HEAD = ['kind', 'injected', 'above power', 'missed', 'detected', 'cut short', 'true cell', 'unique', 'VERIFIED', 'PLAUSIBLE', 'told', 'median ms', 'most ms'];
const row = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(12))).join('');
console.log(row(HEAD));
for (const kind of ERROR_KINDS.filter((each) => each.kind.includes(process.env['KIND'] ?? ''))) {
  const tally: Tally = { injected: 0, above: 0, detected: 0, missed: 0, printed: 0, ended: 0, among: 0, unique: 0, verified: 0, plausible: 0, milliseconds: [] };
  for (let run = 0; run < count; run += 1) {
    const injected = attempt(new Random(seed * 100_003 + run), kind);
    if (injected !== null) judge(tally, kind.kind, run, injected);
  }
  const { injected, above, missed, detected, printed, ended, among, unique, verified, plausible, milliseconds } = tally;
  console.log(row([
    kind.kind, String(injected), String(above), String(missed), String(detected), String(ended), share(among, printed), share(unique, printed), share(verified, detected), share(plausible, detected),
    share(verified + plausible, detected), middle(milliseconds).toFixed(0), Math.max(0, ...milliseconds).toFixed(0),
  ]));
}

/** One error in a large edition. */
const FAULTS: readonly (readonly [string, (slot: Slot) => Slot])[] = [
  ['no error', (slot) => slot],
  ['a count + 1000', (slot) => ({ ...slot, text: String(slot.value + 1000) })],
  ['a growth sign turned', (slot) => ({ ...slot, change: slot.change.startsWith('↑') ? slot.change.replace('↑', '↓') : slot.change.replace('↓', '↑') })],
];

const LARGE: readonly (readonly [name: string, shape: SyntheticShape, runs: number])[] = [
  ['153 counts with growth (306 figures)', { blocks: 1, rows: 8, columns: 16, desks: 2, complete: true }, 10],
  ['20 blocks of 25 counts with growth (1,000 figures)', { blocks: 20, rows: 4, columns: 4, desks: 2, complete: true }, 10],
  ['1,024 counts with growth in one block (2,048 figures)', { blocks: 1, rows: 31, columns: 31, desks: 2, complete: true }, 4],
];

if (process.env['KIND'] === undefined) {
  for (const [name, shape, times] of LARGE) {
    for (const [fault, spoil] of FAULTS) {
      const runs = Array.from({ length: times }, (_, run) => {
        const random = new Random(seed * 31 + run);
        const clean = syntheticEdition(random, shape, 'ROUND');
        const spoiled = random.pick(clean.slots.filter(({ table, value }) => table === 'B1' && value >= 10_000));
        return auditOf({ ...clean, slots: clean.slots.map((slot) => (slot.id === spoiled.id ? spoil(slot) : slot)) });
      });
      const took = runs.map(({ milliseconds }) => milliseconds);
      const checks = runs.map(({ report }) => report.checks);
      console.log(`${name}, ${fault}: ${middle(took).toFixed(0)} ms (most ${Math.max(...took).toFixed(0)}), ${middle(checks)} feasibility checks (most ${Math.max(...checks)}), found in ${runs.filter(({ report }) => report.findings.length > 0).length} of ${runs.length}`);
    }
  }
  const clean = Number(process.env['CLEAN'] ?? 50 * count);
  const verdicts = Array.from({ length: clean }, (_, run) => auditOf(syntheticEdition(new Random(seed * 1_000_003 + run))).report.verdict);
  console.log(`${clean} clean editions: ${verdicts.filter((verdict) => verdict === 'INCONSISTENT').length} accused, ${verdicts.filter((verdict) => verdict === 'UNDETERMINED').length} undetermined`);
}
