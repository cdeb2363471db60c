import type { AddedMember, Catalogue, Label, Period } from '../../model/index.js';
import { periodLevel } from '../../model/index.js';
import type { Document } from '../document/index.js';
import type { RawReport } from '../raw/index.js';
import { withoutConflicts, withSameFacts } from './agreement.js';
import { withContext, withDoubts } from './context.js';
import { withEarlierBeside } from './earlierBeside.js';
import { familiesOf, withInherited, withLists, withShares } from './inherit.js';
import { withIndicators } from './indicators.js';
import { withNewMembers } from './newMembers.js';
import { ownBinding, type Drafts } from './ownWords.js';
import { compositionsOf } from './parts.js';
import type { Place } from './place.js';
import { because, type EditionProposal } from './proposal.js';
import { withRatios } from './ratios.js';
import { withRemainder, withRepeated } from './repeated.js';
import { withReused, type EarlierEdition, type Reused } from './reuse.js';
import { seenFigure, type SeenFigure } from './seen.js';
import { starOf, type Star } from './star.js';
import { storable, type Stored } from './storable.js';
import { Reader } from './surroundings.js';
import { withTotals } from './totals.js';
import { withWholes } from './wholes.js';

/** What a proposal is made from. */
export interface Proposing {
  readonly document: Document;
  readonly raw: RawReport;
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly place: Place;
  /** What the edition is called: the theme of indicators that stand in no section. */
  readonly title: string;
  /** Editions of the same publisher, the one to follow first. */
  readonly earlier: readonly EarlierEdition[];
}

const NOT_READ: Label = { zh: '未读懂', en: 'not understood' };

/** What came of looking at every figure once. */
interface Pass {
  readonly drafts: Drafts;
  /** Members for figures that another fact than the indicators holds. */
  readonly grown: readonly AddedMember[];
  readonly indicators: readonly AddedMember[];
}

/** Bindings from words alone, then from what the figures are to each other. */
function onePass(seen: readonly SeenFigure[], raw: RawReport, title: string, reused: Reused, star: Star): Pass {
  const byId = new Map(seen.map((each) => [each.figure.raw.id, each]));
  const compositions = compositionsOf(raw.relations, byId);
  const own = new Map(seen.flatMap((each) => {
    const draft = reused.drafts.get(each.figure.raw.id) ?? ownBinding(each, star) ?? reused.likely.get(each.figure.raw.id) ?? null;
    return draft === null ? [] : [[each.figure.raw.id, draft] as const];
  }));
  const isReused = (id: string): boolean => own.has(id) && [reused.drafts.get(id), reused.likely.get(id)].includes(own.get(id));
  const free = seen.filter(({ figure }) => !isReused(figure.raw.id));
  const around = withDoubts(withContext(own, free, star), free);
  const inherited = withInherited(around, familiesOf(compositions, around, star), star);
  const listed = withShares(withLists(inherited, raw.relations, byId, star), raw.relations);
  const beside = withEarlierBeside(withRatios(listed, raw.relations, byId, star), seen, star);
  const summed = withTotals(beside, compositions, star);
  const repeated = withRepeated(summed, familiesOf(compositions, summed, star), star);
  const rest = withRemainder(repeated.drafts, familiesOf(compositions, repeated.drafts, star), star);
  const grown = withNewMembers(rest, familiesOf(compositions, rest, star), star);
  const whole = withWholes(grown.drafts, compositions, seen, star);
  const agreed = withoutConflicts(withSameFacts(whole, raw.relations, byId, star), seen);
  const named = withIndicators(agreed.drafts, seen, agreed.lost, title, star);
  return { drafts: named.drafts, grown: [...repeated.added, ...grown.added], indicators: named.added };
}

/** Bindings that name a new member are not sure, however well its name is known by now. */
function withCaution(drafts: Drafts, grown: readonly AddedMember[]): Drafts {
  const isNew = (dimension: string, code: string): boolean => grown.some((member) => member.dimension === dimension && member.code === code);
  return new Map([...drafts].map(([id, draft]) => {
    const names = draft.cells.some(({ members }) => Object.entries(members).some(([dimension, code]) => isNew(dimension, code)));
    return [id, names && draft.confidence === 'HIGH' ? because(draft, '新成员', 'a new member', 'MEDIUM') : draft] as const;
  }));
}

/** The members that bindings name and no catalogue declares, with those above them, parents first. */
function membersNeeded(drafts: Drafts, candidates: readonly AddedMember[], star: Star): AddedMember[] {
  const byCode = new Map(candidates.map((member) => [`${member.dimension} ${member.code}`, member]));
  const needed = new Map<string, AddedMember>();
  const need = (dimension: string, code: string): void => {
    const member = byCode.get(`${dimension} ${code}`);
    if (member === undefined || needed.has(`${dimension} ${code}`)) return;
    if (member.parent !== null) need(dimension, member.parent);
    needed.set(`${dimension} ${code}`, member);
  };
  for (const [dimension, code] of Object.entries(star.scope)) need(dimension, code);
  for (const { cells } of drafts.values()) for (const { members } of cells) for (const [dimension, code] of Object.entries(members)) need(dimension, code);
  return [...needed.values()];
}

/**
 * Proposes what the figures of a document state: which fact and measure, which members, which period, with a confidence and
 * reasons. Figures that nothing holds become indicators; those without a name stay unbound. Nothing is dropped: what an
 * edition cannot hold is listed. Members that come up for some figures are known when all are looked at again.
 */
export function proposeEdition({ document, raw, catalogue, period, place, title, earlier }: Proposing): EditionProposal {
  const known = earlier.flatMap(({ members }) => members);
  const first = starOf(catalogue, period, place, known);
  const reader = new Reader(document, raw, first.measureWords);
  const quantities = new Map(raw.units.map(({ code, quantity }) => [code, quantity]));
  const stored = raw.figures.map((figure): Stored =>
    storable(figure, quantities.get(figure.unit) ?? 'count', catalogue.units, { captions: figure.place.table === null ? '' : reader.captionsOf(figure.place.table), source: document.text, isYearly: periodLevel(period) === 'year' }));
  const figures = stored.flatMap(({ figure }) => figure ?? []);
  const look = (star: Star): Pass & Pick<EditionProposal, 'missing'> => {
    const seen = figures.map((figure) => seenFigure(figure, reader, star));
    const reused = withReused(seen, raw.tables, earlier, star);
    return { ...onePass(seen, raw, title, reused, star), missing: reused.missing };
  };
  const found = look(first);
  const star = found.grown.length === 0 ? first : starOf(catalogue, period, place, [...known, ...found.grown]);
  const { drafts, grown, indicators, missing } = star === first ? found : look(star);
  const bindings = withCaution(drafts, [...found.grown, ...grown]);
  return {
    figures, bindings, scope: star.scope, missing, titles: new Map(raw.tables.map(({ id }) => [id, reader.titleOf(id)])),
    members: membersNeeded(bindings, [...place.members, ...known, ...found.grown, ...grown, ...indicators], star),
    unread: [...raw.notUnderstood.map(({ text, start }) => ({ text, start, reason: NOT_READ })), ...stored.flatMap(({ unread }) => unread)],
  };
}
