import { membersNamed, unitFits, type DraftBinding, type Drafts } from './ownWords.js';
import type { Composition } from './parts.js';
import { cellPeriod } from './periodSaid.js';
import { because, type Confidence, type ProposedCell } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { measureOf, withinScope, type Star } from './star.js';
import { around } from './wholes.js';

/** The one dimension in which cells that are alike otherwise name a member each; null where there is none. */
function dimensionApart(cells: readonly ProposedCell[]): string | null {
  const [first] = cells;
  const apart = [...new Set(cells.flatMap(({ members }) => Object.keys(members)))].filter((dimension) => cells.some(({ members }) => members[dimension] !== first?.members[dimension]));
  const [dimension] = apart;
  const isAlike = cells.every(({ fact, measure, period }) => fact === first?.fact && measure === first.measure && period === first.period);
  const codes = new Set(cells.flatMap(({ members }) => (dimension === undefined ? [] : (members[dimension] ?? []))));
  return isAlike && apart.length === 1 && dimension !== undefined && codes.size === cells.length ? dimension : null;
}

/** The cell that cells of parts make up. */
function cellOfAll(cells: readonly ProposedCell[], star: Star): ProposedCell | null {
  const dimension = dimensionApart(cells);
  const [first] = cells;
  if (dimension === null || first === undefined || measureOf(star, first)?.measure.additivity !== 'ADDITIVE') return null;
  const parts = cells.flatMap(({ members }) => star.members.get(dimension)?.get(members[dimension] ?? '') ?? []);
  const [part] = parts;
  const above = part === undefined ? null : around(part, parts);
  const others = Object.fromEntries(Object.entries(first.members).filter(([name]) => name !== dimension));
  return parts.length < cells.length ? null : withinScope(star, { ...first, members: above === null ? others : { ...others, [dimension]: above.code } });
}

/** Is a cell one that a figure's own words, its unit and its time allow? */
function allows(seen: SeenFigure, cell: ProposedCell, star: Star): boolean {
  const found = measureOf(star, cell);
  return seen.own.rest === '' && found !== null && unitFits(seen, star, found.measure.unit) !== 'not' && cell.period === cellPeriod(seen.period)
    && [...membersNamed(seen.own, star)].every(([dimension, code]) => code !== null && (code === star.scope[dimension] || code === cell.members[dimension]));
}

/** A whole whose words do not say what it counts counts what its parts do, where they add up to it. */
export function withTotals(drafts: Drafts, compositions: readonly Composition[], star: Star): Drafts {
  const next = new Map(drafts);
  for (const { whole, parts, grounds } of compositions) {
    const bound = parts.flatMap((part): DraftBinding[] => {
      const draft = next.get(part.figure.raw.id);
      return draft === undefined ? [] : [draft];
    });
    if (next.has(whole.figure.raw.id) || bound.length < parts.length || !grounds.includes('ARITHMETIC')) continue;
    const cell = cellOfAll(bound.map(({ cells: [own] }) => own), star);
    if (cell === null || !allows(whole, cell, star)) continue;
    const confidence: Confidence = bound.every((draft) => draft.confidence === 'HIGH') ? 'HIGH' : 'MEDIUM';
    next.set(whole.figure.raw.id, because({ cells: [cell], explicit: false, confidence, reasons: [] }, '其各分项之和即此数', 'its parts add up to it'));
  }
  return next;
}
