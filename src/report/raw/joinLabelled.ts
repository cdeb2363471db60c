import { isCount, type Entry } from './entry.js';
import { essence, sameName } from './likeness.js';

/** Entries before and behind a change told apart in which its figure is looked for. */
const REACH = 400;

/** Is it a name of everything, as 受理总量 is? The first count of a document is that. */
function namesAll(label: string): boolean {
  return /总|共/.test(label) && /^(?:本[月周期年])?(?:全[市县区省])?(?:热线)?(?:总)?(?:受理|诉求|工单|来电|话务|服务|业务|接听|办理)*(?:总)?(?:诉求|工单)?(?:总|数|量)*$/.test(label);
}

function targetOf(all: readonly Entry[], entry: Entry, near: number): number {
  const first = all.findIndex(isCount);
  if (first >= 0 && namesAll(entry.figure.label)) return first;
  const from = Math.max(0, near - REACH);
  const found = targetAmong(all.slice(from, near + REACH), entry);
  return found < 0 ? -1 : from + found;
}

function targetAmong(entries: readonly Entry[], entry: Entry): number {
  const wants = (other: Entry): boolean => other !== entry && other.figure.value !== null && other.quantity !== 'duration' && (entry.figure.share === null || other.figure.share === null);
  const exact = entries.findLastIndex((other) => wants(other) && sameName(other.figure.label, entry.figure.label));
  if (exact >= 0) return exact;
  const wanted = essence(entry.figure.label);
  return wanted.length < 2 ? -1 : entries.findLastIndex((other) => wants(other) && (essence(other.figure.label).includes(wanted) || (essence(other.figure.label).length > 1 && wanted.includes(essence(other.figure.label)))));
}

/** Changes and shares that are told apart from their figure, by its name, are put beside it; without such a figure they stay alone. */
export function joinLabelled(entries: readonly Entry[]): Entry[] {
  const result = [...entries];
  const gone = new Set<Entry>();
  for (const [near, entry] of entries.entries()) {
    const { figure } = entry;
    if (figure.value !== null || figure.place.table !== null || (figure.changes.length === 0 && figure.share === null) || figure.label === '') continue;
    const at = targetOf(result, entry, near);
    const target = result[at];
    if (target === undefined || gone.has(target)) continue;
    result[at] = {
      ...target,
      figure: {
        ...target.figure, changes: [...target.figure.changes, ...figure.changes], change: target.figure.change ?? figure.change, share: target.figure.share ?? figure.share, shareOf: target.figure.shareOf ?? figure.shareOf,
      },
    };
    gone.add(entry);
  }
  return result.filter((entry) => !gone.has(entry));
}
