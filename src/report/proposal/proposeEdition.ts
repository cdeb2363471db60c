import type { AddedMember, Catalogue, Label, Period } from '../../model/index.js';
import { periodLevel } from '../../model/index.js';
import type { Document } from '../document/index.js';
import type { RawReport } from '../raw/index.js';
import { withoutConflicts, withSameFacts } from './agreement.js';
import { withContext, withDoubts } from './context.js';
import { familiesOf, withInherited, withLists, withShares } from './inherit.js';
import { withIndicators } from './indicators.js';
import { withNewMembers } from './newMembers.js';
import { ownBinding, type Drafts } from './ownWords.js';
import { compositionsOf } from './parts.js';
import type { Place } from './place.js';
import type { EditionProposal } from './proposal.js';
import { withRemainder, withRepeated } from './repeated.js';
import { withReused, type EarlierEdition } from './reuse.js';
import { seenFigure, type SeenFigure } from './seen.js';
import { starOf, type Star } from './star.js';
import { storable, type Stored } from './storable.js';
import { Reader } from './surroundings.js';

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

/** Bindings from words alone, then from what the figures are to each other. */
function proposed(seen: readonly SeenFigure[], raw: RawReport, title: string, reused: Drafts, star: Star): { drafts: Drafts; added: readonly AddedMember[] } {
  const byId = new Map(seen.map((each) => [each.figure.raw.id, each]));
  const compositions = compositionsOf(raw.relations, byId);
  const own = new Map(seen.flatMap((each) => {
    const draft = reused.get(each.figure.raw.id) ?? ownBinding(each, star);
    return draft === null ? [] : [[each.figure.raw.id, draft] as const];
  }));
  const free = seen.filter(({ figure }) => !reused.has(figure.raw.id));
  const around = withDoubts(withContext(own, free, star), free);
  const inherited = withInherited(around, familiesOf(compositions, around, star), star);
  const listed = withShares(withLists(inherited, raw.relations, byId, star), raw.relations);
  const repeated = withRepeated(listed, familiesOf(compositions, listed, star), star);
  const rest = withRemainder(repeated.drafts, familiesOf(compositions, repeated.drafts, star), star);
  const grown = withNewMembers(rest, familiesOf(compositions, rest, star), star);
  const agreed = withoutConflicts(withSameFacts(grown.drafts, raw.relations, byId, star), seen);
  const named = withIndicators(agreed.drafts, seen, agreed.lost, title, star);
  return { drafts: named.drafts, added: [...repeated.added, ...grown.added, ...named.added] };
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
 * edition cannot hold is listed.
 */
export function proposeEdition({ document, raw, catalogue, period, place, title, earlier }: Proposing): EditionProposal {
  const star = starOf(catalogue, period, place, earlier.flatMap(({ members }) => members));
  const reader = new Reader(document, raw, star.measureWords);
  const quantities = new Map(raw.units.map(({ code, quantity }) => [code, quantity]));
  const stored = raw.figures.map((figure): Stored =>
    storable(figure, quantities.get(figure.unit) ?? 'count', catalogue.units, { captions: figure.place.table === null ? '' : reader.captionsOf(figure.place.table), source: document.text, isYearly: periodLevel(period) === 'year' }));
  const figures = stored.flatMap(({ figure }) => figure ?? []);
  const seen = figures.map((figure) => seenFigure(figure, reader, star));
  const reused = withReused(seen, raw.tables, earlier, star);
  const { drafts, added } = proposed(seen, raw, title, reused.drafts, star);
  return {
    figures, bindings: drafts, titles: new Map(raw.tables.map(({ id }) => [id, reader.titleOf(id)])), scope: star.scope, missing: reused.missing, members: membersNeeded(drafts, [...place.members, ...earlier.flatMap(({ members }) => members), ...added], star),
    unread: [...raw.notUnderstood.map(({ text, start }) => ({ text, start, reason: NOT_READ })), ...stored.flatMap(({ unread }) => unread)],
  };
}
