/** The index of the first element whose key is not below a bound, in elements that are sorted by it. */
function firstNotBelow<Element>(sorted: readonly Element[], key: (element: Element) => number, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = sorted[middle];
    if (element !== undefined && key(element) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The elements whose keys lie between two bounds, both included, in elements that are sorted by it. */
export function between<Element>(sorted: readonly Element[], key: (element: Element) => number, from: number, to: number): Element[] {
  return sorted.slice(firstNotBelow(sorted, key, from), firstNotBelow(sorted, key, to + 1));
}
