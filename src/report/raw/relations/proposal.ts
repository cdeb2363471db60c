import type { Entry } from '../entry.js';
import type { ChangeBase, Ground, RawRelation, RelationKind } from '../rawReport.js';

/** A relation of some kind between entries, as it is proposed. */
export function relation(kind: RelationKind, whole: Entry, parts: readonly Entry[], grounds: readonly Ground[], open: boolean, more: { figure?: Entry; days?: number; base?: ChangeBase } = {}): RawRelation {
  const ids = parts.map(({ figure }) => figure.id);
  const figure = more.figure?.figure.id ?? null;
  const confidence = grounds.length > 1 ? 0.99 : grounds[0] === 'ARITHMETIC' ? 0.9 : open ? 0.4 : 0.8;
  return { id: `${kind}: ${figure === null ? '' : `${figure}: `}${whole.figure.id} = ${ids.join(' + ')}`, kind, whole: whole.figure.id, parts: ids, figure, days: more.days ?? null, base: more.base ?? null, grounds, confidence, open };
}
