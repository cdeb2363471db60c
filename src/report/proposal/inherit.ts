import { because, type Confidence, type ProposedCell } from './proposal.js';
import { hintsOf, membersNamed, rowsMeasure, unitFits, type DraftBinding, type Drafts } from './ownWords.js';
import { cellPeriod } from './periodSaid.js';
import { listsOf, mayAgree, sumInterval, type Composition } from './parts.js';
import type { SeenFigure } from './seen.js';
import { cellKey, measureOf, withinScope, type Star } from './star.js';
import type { RawRelation } from '../raw/index.js';

/** What the parts of one whole have in common. */
export interface Family extends Composition {
  readonly draft: DraftBinding;
}

/** Compositions whose whole is bound to a measure that can be added up. */
export function familiesOf(compositions: readonly Composition[], drafts: Drafts, star: Star): Family[] {
  return compositions.flatMap((composition) => {
    const draft = drafts.get(composition.whole.figure.raw.id);
    const found = draft === undefined ? null : measureOf(star, draft.cells[0]);
    return draft === undefined || found === null || found.measure.additivity === 'NON_ADDITIVE' ? [] : [{ ...composition, draft }];
  });
}

/** The dimension along which most of some figures differ, by the members that their names name; null where fewer than two do. */
export function dimensionOf(parts: readonly SeenFigure[], star: Star): string | null {
  const counts = new Map<string, Set<string>>();
  const hinted = parts.flatMap(hintsOf);
  for (const part of parts) {
    for (const { meanings } of part.own.found) for (const meaning of meanings) if (meaning.kind === 'member') counts.set(meaning.dimension, (counts.get(meaning.dimension) ?? new Set()).add(part.figure.raw.id));
  }
  const telling = [...counts].filter(([dimension, ids]) => ids.size > 1 && new Set(parts.flatMap((part) => membersNamed(part.own, star, [dimension]).get(dimension) ?? [])).size > 1);
  const [best] = telling.sort(([a, one], [b, other]) => Number(hinted.includes(b)) - Number(hinted.includes(a)) || other.size - one.size);
  return best?.[0] ?? null;
}

const sure = ({ grounds, draft }: Family): Confidence => (grounds.includes('ARITHMETIC') && draft.confidence === 'HIGH' ? 'HIGH' : 'MEDIUM');

/** The cell of a part: its whole's, with its own member along the dimension. */
export function partCell(family: Family, dimension: string, code: string, star: Star, more: ProposedCell['members'] = {}): ProposedCell {
  const [cell] = family.draft.cells;
  return withinScope(star, { ...cell, members: { ...cell.members, ...more, [dimension]: code } });
}

function inheritedBy(part: SeenFigure, family: Family, dimension: string, before: DraftBinding | undefined, star: Star): DraftBinding | null {
  const named = membersNamed(part.own, star, [dimension]);
  const code = named.get(dimension);
  const found = measureOf(star, family.draft.cells[0]);
  if (code === undefined || code === null || part.own.rest !== '' || found === null || cellPeriod(part.period) !== family.draft.cells[0].period) return null;
  if (!found.fact.dimensions.includes(dimension) || unitFits(part, star, found.measure.unit) === 'not') return null;
  const own = Object.fromEntries([...named].flatMap(([name, member]) => (member === null || !found.fact.dimensions.includes(name) ? [] : [[name, member] as const])));
  const cell = partCell(family, dimension, code, star, own);
  if (before?.explicit === true && cellKey(cell) !== cellKey(before.cells[0])) return null;
  const reasons = before?.reasons ?? [];
  return because({ cells: [cell], explicit: before?.explicit ?? false, confidence: sure(family), reasons },
    `与同列各项合为“${family.whole.around.own.replaceAll('\u0001', ' ')}”`, `makes up "${family.whole.around.own.replaceAll('\u0001', ' ')}" with the others of its list`);
}

/** Parts that name their member and not what they count, count what their whole does. */
export function withInherited(drafts: Drafts, families: readonly Family[], star: Star): Drafts {
  const next = new Map(drafts);
  for (const family of families) {
    const dimension = dimensionOf(family.parts, star);
    if (dimension === null) continue;
    for (const part of family.parts) {
      const before = next.get(part.figure.raw.id);
      const inherited = before?.confidence === 'HIGH' ? null : inheritedBy(part, family, dimension, before, star);
      if (inherited !== null) next.set(part.figure.raw.id, inherited);
    }
  }
  return next;
}

/** Lists that name members of one dimension: read as the rows of its fact, surely where they add up to a total that is. */
export function withLists(drafts: Drafts, relations: readonly RawRelation[], seen: ReadonlyMap<string, SeenFigure>, star: Star): Drafts {
  const next = new Map(drafts);
  for (const parts of listsOf(relations, seen)) {
    const dimension = dimensionOf(parts, star);
    const own = parts.filter((part) => part.own.rest === '' && next.get(part.figure.raw.id)?.explicit !== true);
    if (dimension === null || own.length < 2) continue;
    const totals = [...next].filter(([, { cells: [cell], confidence, explicit }]) => explicit && confidence === 'HIGH' && cell.period === null && Object.keys(cell.members).length === 0);
    for (const part of own) {
      const code = membersNamed(part.own, star, [dimension]).get(dimension);
      const rows = rowsMeasure(part, star, [dimension]);
      if (code === undefined || code === null || rows === null || next.get(part.figure.raw.id)?.confidence === 'HIGH') continue;
      const total = totals.find(([, { cells: [cell] }]) => cell.fact === rows.fact.name && cell.measure === rows.measure);
      const whole = total === undefined ? undefined : seen.get(total[0]);
      const addsUp = whole !== undefined && own.length === parts.length && mayAgree(sumInterval(parts), whole.figure.raw.interval);
      const before = next.get(part.figure.raw.id);
      if (before !== undefined && !addsUp) continue;
      const period = cellPeriod(part.period);
      if (period === undefined) continue;
      const cell = withinScope(star, { fact: rows.fact.name, measure: rows.measure, members: { [dimension]: code }, period });
      next.set(part.figure.raw.id, because({ cells: [cell], explicit: false, confidence: addsUp ? 'HIGH' : 'MEDIUM', reasons: before?.reasons ?? [] },
        addsUp ? '同列各项之和等于总量' : '同列各项为同一维度的成员', addsUp ? 'its list adds up to the total' : 'its list names members of one dimension'));
    }
  }
  return next;
}

/** A share or a ratio that the figures bear out: the part is one of that whole. */
export function withShares(drafts: Drafts, relations: readonly RawRelation[]): Drafts {
  const next = new Map(drafts);
  for (const { kind, whole, parts, grounds, open } of relations) {
    const total = next.get(whole);
    if (kind !== 'SHARE' || open || !grounds.includes('ARITHMETIC') || total === undefined) continue;
    for (const id of parts) {
      const part = next.get(id);
      if (part === undefined || part.confidence !== 'MEDIUM' || total.confidence !== 'HIGH') continue;
      const [own, of] = [part.cells[0], total.cells[0]];
      if (own.fact === of.fact && own.measure === of.measure && own.period === of.period) next.set(id, because(part, '其占比与总量相符', 'its printed share is that of the total', 'HIGH'));
    }
  }
  return next;
}
