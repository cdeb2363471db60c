import type { Unit } from '../../model/index.js';
import type { Document } from '../document/index.js';
import { unitOf } from '../prose/index.js';
import { entriesOf } from './entriesOf.js';
import type { Entry } from './entry.js';
import { statedPeriod } from './period.js';
import type { RawReport } from './rawReport.js';
import { averages } from './relations/averages.js';
import { bounds } from './relations/bounds.js';
import { countedOnce } from './relations/countedOnce.js';
import { differences } from './relations/differences.js';
import { growths } from './relations/growths.js';
import { headedSums } from './relations/headedSums.js';
import { jointShares } from './relations/joint.js';
import { doubtMisread } from './relations/misread.js';
import { otherwise } from './relations/otherwise.js';
import { proseSums } from './relations/proseSums.js';
import { rankColumns } from './relations/rankColumns.js';
import { rankings } from './relations/rankings.js';
import { rateRelations } from './relations/rates.js';
import { repetitions } from './relations/repetitions.js';
import { restSums } from './relations/restSums.js';
import { sameFacts } from './relations/sameFacts.js';
import { shareRelations } from './relations/shares.js';
import { tableBounds } from './relations/tableBounds.js';
import { tableSums } from './relations/tableSums.js';
import { toldTogether } from './relations/toldTogether.js';
import { statedMarks } from './statedMarks.js';
import { titlePeriod } from './titlePeriod.js';
import { withUsualWord } from './usualWord.js';
import { verbatim, verbatimTexts } from './verbatim.js';

function unitsOf(entries: readonly Entry[]): Unit[] {
  const units = new Map<string, Unit>();
  for (const { figure, quantity } of entries) {
    const unit = unitOf(figure.measureWord, quantity);
    units.set(unit.code, unit);
  }
  return [...units.values()];
}

/** The lists and the figures above them that the sums speak of. */
function placed(entries: readonly Entry[], sums: RawReport['relations']): RawReport['figures'] {
  const at = new Map(sums.flatMap(({ id, whole, parts }) => parts.map((part, position) => [part, { list: { id, position: position + 1 }, under: whole }] as const)));
  return entries.map(({ figure }) => ({ ...figure, ...at.get(figure.id) }));
}

/** Figures that relations are looked for between: those of a document beyond them are read, and stand alone. */
const MOST_RELATED = 2_000;

/** What is said outside of the cells of tables, their captions and notes included. */
function notesOf({ blocks }: Document): string {
  return blocks.flatMap((block) => (block.kind === 'table' ? [...block.before, ...block.after].map(({ text }) => text) : [block.text])).join('\n');
}

/** Reads a document for its figures and for what they are to each other, without being told anything of it. */
export function readReport(document: Document): RawReport {
  const read = entriesOf(document);
  const all = withUsualWord(read.entries);
  const entries = all.slice(0, MOST_RELATED);
  const text = [document.title ?? '', ...document.blocks.slice(0, 200).map((block) => (block.kind === 'table' ? '' : block.text.slice(0, 2_000)))].join('\n');
  const listed = [...tableSums(entries, read.gaps, statedMarks(notesOf(document))), ...proseSums(entries)];
  const told = [...listed, ...toldTogether(entries, listed)];
  const sums = countedOnce([...told, ...restSums(entries, told)]);
  const some = bounds(entries, sums);
  const shares = shareRelations(entries, sums);
  const joined = [...sums, ...some, ...shares, ...jointShares(entries), ...tableBounds(entries, sums)];
  const relations = [...joined, ...rateRelations(entries, sums), ...averages(entries, statedPeriod(text)), ...differences(entries), ...growths(entries), ...sameFacts(entries, joined)];
  const headed = headedSums(entries, relations.filter(({ kind }) => kind === 'RATIO'), sums);
  return { title: document.title ?? '', sha256: document.sha256, units: unitsOf(all), figures: verbatim(placed(all, [...some, ...sums]), document.text), tables: read.tables, relations: doubtMisread(entries, [...relations, ...headed, ...repetitions(entries, relations), ...otherwise(entries, relations)]), rankings: [...rankings(document, entries, relations), ...rankColumns(entries)], titlePeriod: titlePeriod(document), notUnderstood: verbatimTexts(read.notUnderstood, document.text) };
}
