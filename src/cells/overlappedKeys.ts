import type { Member, Period } from '../model/index.js';
import { keyText, type Slice, type SliceKey } from '../query/index.js';
import { standsAbove } from './memberKeys.js';

/** Keys that begin with the same coordinates. */
interface Branch {
  readonly branches: Map<Period | Member, Branch>;
  /** The one that ends here. */
  key: SliceKey | null;
}

const branch = (): Branch => ({ branches: new Map(), key: null });

/** Keys as a tree, one level of coordinates below the other. */
function treeOf(keys: readonly SliceKey[]): Branch {
  const root = branch();
  for (const key of keys) {
    let end = root;
    for (const coordinate of key) {
      const next = end.branches.get(coordinate) ?? branch();
      end.branches.set(coordinate, next);
      end = next;
    }
    end.key = key;
  }
  return root;
}

/** Takes those keys out of a tree that a key lies below, and notes them. */
function takeAbove(key: SliceKey, tree: Branch, taken: SliceKey[], level = 0, isBelow = false): void {
  const coordinate = key[level];
  if (coordinate === undefined) {
    if (!isBelow || tree.key === null) return;
    taken.push(tree.key);
    tree.key = null;
    return;
  }
  for (let each: Period | Member | null = coordinate; each !== null; each = typeof each === 'string' ? null : each.parent) {
    const next = tree.branches.get(each);
    if (next !== undefined) takeAbove(key, next, taken, level + 1, isBelow || each !== coordinate);
  }
}

/** The texts of keys with members that stand above their level although one of `others` lies below them: of the keys themselves, unless given. */
export function overlappedKeys(slice: Slice, keys: readonly SliceKey[], others: readonly SliceKey[] = keys): ReadonlySet<string> {
  const above = keys.filter((key) => standsAbove(key, slice));
  if (above.length === 0) return new Set();
  const tree = treeOf(above);
  const taken: SliceKey[] = [];
  for (const key of others) {
    takeAbove(key, tree, taken);
    if (taken.length === above.length) break;
  }
  return new Set(taken.map(keyText));
}
