/** Damerau–Levenshtein distance (optimal string alignment), case-insensitive. */
export function editDistance(a: string, b: string): number {
  const s = Array.from(a.toLowerCase());
  const t = Array.from(b.toLowerCase());
  let older: number[] = [];
  let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
  for (let i = 1; i <= s.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= t.length; j += 1) {
      const cost = s[i - 1] === t[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[t.length] ?? 0;
}

/** The valid names nearest to what was written, best first; none when nothing is near. */
export function nearest(written: string, valid: Iterable<string>, most = 3): string[] {
  const limit = Math.max(1, Math.floor(Array.from(written).length * 0.4) + 1);
  return [...valid]
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .filter(({ name, distance }) => distance <= limit || name.toLowerCase().startsWith(written.toLowerCase()))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({ name }) => name);
}

/** ` Did you mean "PHONE"?`, or the empty string. */
export function didYouMean(written: string, valid: Iterable<string>): string {
  const names = nearest(written, valid).map((name) => `"${name}"`);
  if (names.length === 0) return '';
  const last = names.pop() ?? '';
  return ` Did you mean ${names.length === 0 ? last : `${names.join(', ')} or ${last}`}?`;
}
