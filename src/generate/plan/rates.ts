import type { Interval, Rational } from '../../interval/index.js';
import type { Fact, Figure } from '../../model/index.js';
import { marginKey } from '../margins/margin.js';
import { statedOf, type Source } from '../margins/source.js';

/** A rate or an average as an edition prints it. */
export interface PrintedRate {
  readonly figure: Figure;
  readonly measure: string;
  readonly service: string;
  readonly members: Readonly<Record<string, string>>;
  readonly value: Rational;
  /** What it may truly be. */
  readonly interval: Interval;
}

/** The rates and averages that an edition prints for a fact, in reading order. */
export function printedRates(source: Source, fact: Fact): PrintedRate[] {
  return statedOf(source, fact, ['ratio']).flatMap(({ figure, measure, service, members }): PrintedRate[] =>
    (figure.value === null || figure.interval === null ? [] : [{ figure, measure, service, members, value: figure.value, interval: figure.interval }]));
}

/** The rate printed for a cell, or for its whole service. */
export function rateFor(rates: readonly PrintedRate[], measure: string, service: string, members: Readonly<Record<string, string>>): PrintedRate | null {
  const own = rates.filter((rate) => rate.measure === measure && rate.service === service);
  return own.find((rate) => marginKey(rate.members) === marginKey(members)) ?? own.find((rate) => marginKey(rate.members) === '') ?? null;
}
