import type { AddedMember, Label, Period } from '../../model/index.js';
import { codeOf } from './codes.js';
import type { DraftBinding, Drafts } from './ownWords.js';
import { mayAgree } from './parts.js';
import type { Grown } from './newMembers.js';
import { cellPeriod, withoutTime } from './periodSaid.js';
import type { Confidence } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { cellKey, type Indicators, type Star } from './star.js';

/** A name needs a word of two characters to say anything. */
const TELLING = /[\u4e00-\u9fff]{2}|[a-z]{3}/i;
/** The longest label that an indicator is given. */
const MOST_CHARACTERS = 40;

/** The theme of a figure: what its table, else its section, is called. */
function themeOf({ around, figure }: SeenFigure, title: string): string {
  const named = figure.raw.place.table !== null && around.title !== '' ? around.title : around.section;
  return (named === '' ? title : named).slice(0, MOST_CHARACTERS);
}

function labelOf({ around, figure, period }: SeenFigure, edition: Period): string {
  const word = figure.unit === null && figure.raw.measureWord !== '' && figure.raw.place.table === null ? `(${figure.raw.measureWord})` : '';
  const time = period.kind === 'unknown' && !around.own.includes(period.words) ? period.words : '';
  const timeless = withoutTime(around.name, edition).replaceAll(/ +/g, ' ').trim();
  const name = period.kind === 'unknown' || timeless === '' ? around.name : timeless;
  return `${time}${name}`.replaceAll('|', ' ').slice(0, MOST_CHARACTERS) + word;
}

interface Making {
  readonly star: Star;
  readonly indicators: Indicators;
  readonly added: Map<string, AddedMember>;
  /** The figures that state each cell so far. */
  readonly stated: Map<string, SeenFigure[]>;
}

function unitOf(seen: SeenFigure, { catalogue }: Star): string {
  return seen.figure.unit?.code ?? catalogue.units.find(({ quantity, code }) => quantity === seen.figure.quantity && code === 'CASE')?.code ?? catalogue.units.find(({ quantity }) => quantity === seen.figure.quantity)?.code ?? '';
}

function memberFor(theme: AddedMember, label: string, unit: string, { indicators, added, star }: Making): AddedMember {
  const known = star.members.get(indicators.dimension)?.all().find((member) => member.unit === unit && member.parent?.code === theme.code && member.label.zh === label);
  const code = known?.code ?? codeOf(`${theme.code}_${unit}`, label);
  const before = added.get(code);
  return before ?? { dimension: indicators.dimension, code, parent: theme.code, label: { zh: label, en: known?.label.en ?? label }, printed: [label.replace(/ /g, '')], unit };
}

function themeMember(name: string, { indicators, added, star }: Making): AddedMember {
  const known = star.members.get(indicators.dimension)?.all().find((member) => member.depth === 1 && member.label.zh === name);
  const code = known?.code ?? codeOf('theme', name);
  const before = added.get(code);
  return before ?? { dimension: indicators.dimension, code, parent: null, label: known?.label ?? { zh: name, en: name }, printed: known?.printed ?? [], unit: null };
}

/** The indicator of a figure's name; where figures of one name say different things, each after the first has one with a number. */
function indicatorBinding(seen: SeenFigure, title: string, confidence: Confidence, reason: Label, making: Making): DraftBinding {
  const { indicators, added, stated } = making;
  const theme = themeMember(themeOf(seen, title), making);
  const label = labelOf(seen, making.star.period);
  const period = cellPeriod(seen.period) ?? null;
  const { raw } = seen.figure;
  for (let count = 1; ; count += 1) {
    const member = memberFor(theme, count === 1 ? label : `${label} (${count})`, unitOf(seen, making.star), making);
    const cell = { fact: indicators.fact, measure: indicators.measure, members: { [indicators.dimension]: member.code }, period };
    const before = stated.get(cellKey(cell)) ?? [];
    const clashes = before.some(({ figure }) => !mayAgree(figure.raw.interval, raw.interval) || (raw.place.table !== null && figure.raw.place.table === raw.place.table));
    if (clashes) continue;
    stated.set(cellKey(cell), [...before, seen]);
    added.set(theme.code, theme);
    added.set(member.code, member);
    return { cells: [cell], explicit: true, confidence, reasons: [reason] };
  }
}

/**
 * Figures whose words name no cell of another fact become indicators under a theme, called as they are printed. A figure
 * without a name stays unbound.
 */
export function withIndicators(drafts: Drafts, seen: readonly SeenFigure[], lost: ReadonlySet<string>, title: string, star: Star): Grown {
  const { indicators } = star;
  if (indicators === null) return { drafts, added: [] };
  const next = new Map(drafts);
  const making: Making = { star, indicators, added: new Map(), stated: new Map() };
  for (const each of seen) {
    const { id } = each.figure.raw;
    if (next.has(id) || !TELLING.test(each.around.own) || each.around.leaf === '') continue;
    const wasLost = lost.has(id);
    const reason: Label = wasLost
      ? { zh: '其名称所指的单元已有另一数值', en: 'the cell that its words name has another value' }
      : { zh: `没有度量的词：${each.own.rest || each.around.own}`, en: `no measure is called so: ${each.own.rest || each.around.own}` };
    next.set(id, indicatorBinding(each, title, wasLost || each.own.rest === '' ? 'LOW' : 'MEDIUM', reason, making));
  }
  return { drafts: next, added: [...making.added.values()].sort((a, b) => Number(a.parent !== null) - Number(b.parent !== null)) };
}
