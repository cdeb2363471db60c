/**
 * How well bulletins are read: figures, changes, relations, what the audit tells of them and whom it accuses.
 * `npx tsx tests/bench/bulletins.ts [case]`; the misses of the cases are spelled out, those of the bulletins kept apart are
 * only counted, unless HOLDOUT=spelled asks for them.
 */
import { bulletinCases } from '../support/bulletinCase.js';
import { readBulletin } from '../support/bulletinReading.js';
import type { BulletinScore, Share } from '../support/bulletinScore.js';

const [only = ''] = process.argv.slice(2);

const HEAD = ['bulletin', 'figures', 'precision', 'labels', 'changes', 'relations', 'told', 'accusations', 'ms'];
const row = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(12))).join('');
const shown = (share: Share | null): string => (share === null ? '–' : `${share.right}/${share.of}`);
const percent = ({ right, of }: Share): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`);
const total = (shares: readonly (Share | null)[]): Share => ({ right: shares.reduce((sum, share) => sum + (share?.right ?? 0), 0), of: shares.reduce((sum, share) => sum + (share?.of ?? 0), 0) });

function totals(scores: readonly BulletinScore[]): string[] {
  const part = (pick: (score: BulletinScore) => Share | null): string => percent(total(scores.map(pick)));
  return [part(({ figures }) => figures), part(({ precision }) => precision), part(({ labels }) => labels), part(({ changes }) => changes), part(({ relations }) => relations), part(({ told }) => told), String(scores.reduce((sum, { accusations }) => sum + accusations.length, 0)), ''];
}

for (const [folder, goals] of [['bulletins', ['98.0 %', '', '', '', '95.0 %', '100.0 %', '0', '']], ['bulletins-own', []], ['bulletins-varied', []], ['bulletins-unseen', []], ['bulletins-genres', []], ['bulletins-holdout', []]] as const) {
  console.log(`\n${row(HEAD)}`);
  const scores: BulletinScore[] = [];
  const spelled: string[] = [];
  for (const bulletin of bulletinCases(folder).filter(({ name }) => name.includes(only))) {
    const start = process.hrtime.bigint();
    const score = await readBulletin(bulletin);
    const milliseconds = Number((process.hrtime.bigint() - start) / 1_000_000n);
    scores.push(score);
    console.log(row([bulletin.name, shown(score.figures), shown(score.precision), shown(score.labels), shown(score.changes), shown(score.relations), shown(score.told), String(score.accusations.length), String(milliseconds)]));
    if (folder !== 'bulletins-holdout' || process.env['HOLDOUT'] === 'spelled') spelled.push(...score.misses.map((miss) => `${bulletin.name}: ${miss}`));
  }
  console.log(row([folder, ...totals(scores)]));
  if (goals.length > 0) console.log(row(['goals', ...goals]));
  console.log(spelled.length === 0 ? '' : `\n${spelled.join('\n')}`);
}
