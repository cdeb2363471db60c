import { factNamed, measureNamed, unitCoded, type Catalogue, type EditionContent, type Members } from '../../model/index.js';
import { groupBy } from '../../text/index.js';
import { foundRelations } from '../relations/found.js';
import { hierarchyRelations } from '../relations/hierarchy.js';
import { cellsOfFound, readRelations, type Found } from '../relations/readRelations.js';
import { totalRelations } from '../relations/totals.js';
import { cellKey, cutsOf } from './cellKey.js';
import type { CellRef, Relation, Structure } from './structure.js';
import { wholesOf } from './wholes.js';

/** Do two relations cut one whole into the same parts? */
function sameCut(a: Relation, b: Relation): boolean {
  return a.whole === b.whole && a.parts.length === b.parts.length && a.parts.every((part) => b.parts.includes(part));
}

/** Lays out who states what in an edition, and what makes up what; with what was `found` in a source that nothing is declared of. */
export function buildStructure(content: Pick<EditionContent, 'figures' | 'bindings' | 'tables' | 'edition'>, catalogue: Catalogue, members: ReadonlyMap<string, Members>, found: Found | null = null): Structure {
  const wholes = wholesOf(content.bindings, members);
  const cells = new Map<string, CellRef>();
  const cellsOf = new Map<string, string[]>();
  const figuresOf = new Map<string, string[]>();
  const state = (figure: string, cell: CellRef): void => {
    cells.set(cell.key, cell);
    cellsOf.set(figure, [...(cellsOf.get(figure) ?? []), cell.key]);
    figuresOf.set(cell.key, [...(figuresOf.get(cell.key) ?? []), figure]);
  };
  const own = found === null ? new Map<string, string>() : cellsOfFound(found);
  const byFigure = groupBy(content.bindings, ({ figure }) => figure);
  const byFact = groupBy(content.bindings, ({ figure }) => own.get(figure) ?? figure);
  for (const figure of content.figures) {
    const { quantity } = unitCoded(catalogue, figure.unit);
    const bindings = byFigure.get(figure.id) ?? byFact.get(own.get(figure.id) ?? '') ?? [];
    if (bindings.length === 0) state(figure.id, { key: own.get(figure.id) ?? `figure:${figure.id}`, fact: null, measure: null, period: content.edition.period, members: new Map(), quantity });
    for (const binding of bindings) {
      const cuts = cutsOf(binding, members, wholes);
      state(figure.id, {
        key: cellKey(binding.fact, binding.measure, binding.period, cuts), fact: binding.fact, measure: measureNamed(factNamed(catalogue, binding.fact), binding.measure),
        period: binding.period, members: cuts, quantity,
      });
    }
  }
  const told = found === null ? null : readRelations(found, new Map([...cellsOf].map(([figure, [first = '']]) => [figure, first])));
  for (const key of told?.unprinted ?? []) cells.set(key, { key, fact: null, measure: null, period: content.edition.period, members: new Map(), quantity: 'count' });
  const stated = { catalogue, members, wholes, tables: content.tables, cells, cellsOf, figuresOf, relations: [] };
  const declared = [...hierarchyRelations(stated), ...totalRelations(stated)];
  if (told !== null) return { ...stated, relations: [...declared.filter((each) => !told.relations.some((other) => sameCut(each, other))), ...told.relations], read: told.read };
  return { ...stated, relations: [...declared, ...foundRelations(stated, declared, content.figures)] };
}
