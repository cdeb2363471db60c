import type { Fact } from '../../model/index.js';
import { plausible } from '../cells/affinity.js';
import type { Cell } from '../cells/cell.js';
import { jointCells } from '../cells/jointCells.js';
import { decide, type Decided, type Hint } from '../margins/decide.js';
import { cutDimension, type CutDimension } from '../margins/leaves.js';
import { marginKey, type Margin, type UnmetMargin } from '../margins/margin.js';
import { priorMargins } from '../margins/prior.js';
import { publishedMargins } from '../margins/published.js';
import { scaleMargins } from '../margins/scale.js';
import { shapeOf, type Shape } from '../margins/shape.js';
import type { Source } from '../margins/source.js';
import { Random } from '../random/random.js';
import { evenHint, likeHint } from './hints.js';
import type { GenerateSettings } from './settings.js';

/** The requests of one service in one year. */
export interface RequestYear {
  readonly year: number;
  readonly service: string;
  /** At scale 1: what is held against the edition. */
  readonly whole: readonly Cell[];
  /** At the scale asked for: what is written. */
  readonly cells: readonly Cell[];
  /** At scale 1. */
  readonly decided: Decided;
  readonly unmet: readonly UnmetMargin[];
}

/** Dimensions that no margin of an edition cuts here: one names the service, the other is drawn record by record. */
const APART: ReadonlySet<string> = new Set(['service', 'level']);

class RequestPlanning {
  readonly #dimensions: readonly CutDimension[];
  readonly #margins: readonly Margin[];

  constructor(readonly source: Source, readonly fact: Fact, readonly settings: GenerateSettings) {
    this.#margins = publishedMargins(source, fact, 'received');
    this.#dimensions = fact.dimensions.filter((name) => !APART.has(name)).flatMap((name) => {
      const members = source.members.get(name);
      return members === undefined ? [] : [cutDimension(name, members, this.#margins)];
    });
  }

  years(year: number): RequestYear[] {
    const known = this.source.members.get('service');
    const services = [...new Set(this.#margins.map(({ service }) => service))];
    const first = known?.dimension.defaultMember ?? services[0] ?? '';
    const ordered = [...services.filter((service) => service === first), ...services.filter((service) => service !== first)];
    const current: RequestYear[] = [];
    for (const service of ordered) current.push(this.#year(year, service, this.#margins, this.#shape(service), current[0]?.decided ?? null));
    const before = priorMargins(this.source, this.fact, 'received', ({ service, members }) => current.find((each) => each.service === service)?.decided.get(marginKey(members)) ?? null);
    const prior = current.filter(({ service }) => before.some((margin) => margin.service === service))
      .map(({ service, decided }) => this.#year(year - 1, service, before, this.#shape(service), decided));
    return [...prior, ...current];
  }

  #shape(service: string): Shape {
    return shapeOf(this.#dimensions, this.#margins.filter((margin) => margin.service === service));
  }

  #year(year: number, service: string, margins: readonly Margin[], shape: Shape, base: Decided | null): RequestYear {
    const { seed, scale } = this.settings;
    const random = (purpose: string): Random => new Random(seed, `requests/${service}/${year}/${purpose}`);
    const even = evenHint(this.#dimensions);
    const hint: Hint = base === null ? even : likeHint(base, even, random('hint'));
    const { values: decided, unmet } = decide(shape, margins.filter((margin) => margin.service === service), hint);
    const cells = (margin: Decided): Cell[] => jointCells(shape, margin, plausible(random('cells')));
    return { year, service, decided, unmet, whole: cells(decided), cells: cells(scaleMargins(shape, decided, scale)) };
  }
}

/** What is recorded of requests in the edition's year and, where it implies one, the year before; earlier years first. */
export function requestYears(source: Source, fact: Fact, year: number, settings: GenerateSettings): RequestYear[] {
  return new RequestPlanning(source, fact, settings).years(year);
}
