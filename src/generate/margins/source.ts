import type { Binding, Catalogue, EditionContent, Fact, Figure, Formula, Members } from '../../model/index.js';

/** An edition whose figures records are made to agree with. */
export interface Source {
  readonly content: Pick<EditionContent, 'edition' | 'figures' | 'bindings'>;
  readonly catalogue: Catalogue;
  readonly members: ReadonlyMap<string, Members>;
}

/** A figure with the cell that it states. */
export interface Stated {
  readonly figure: Figure;
  readonly measure: string;
  readonly service: string;
  /** Dimensions that are not at their whole, but for the service. */
  readonly members: Readonly<Record<string, string>>;
}

function narrowed({ members }: Binding, known: ReadonlyMap<string, Members>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(members).filter(([dimension, code]) => dimension !== 'service' && code !== known.get(dimension)?.whole().code));
}

/** The figures that state cells of a fact in the edition's own period, of measures with the given kind of formula, in reading order. */
export function statedOf({ content, members }: Source, fact: Fact, kinds: readonly Formula['kind'][]): Stated[] {
  const figures = new Map(content.figures.map((figure) => [figure.id, figure]));
  const measures = new Set(fact.measures.filter(({ formula }) => kinds.includes(formula.kind)).map(({ name }) => name));
  const order = new Map(content.figures.map(({ id }, index) => [id, index]));
  return content.bindings
    .filter((binding) => binding.fact === fact.name && binding.period === content.edition.period && measures.has(binding.measure))
    .sort((a, b) => (order.get(a.figure) ?? 0) - (order.get(b.figure) ?? 0))
    .flatMap((binding): Stated[] => {
      const figure = figures.get(binding.figure);
      return figure?.interval == null ? [] : [{ figure, measure: binding.measure, service: binding.members['service'] ?? '', members: narrowed(binding, members) }];
    });
}
