import { percentText } from '../printing.js';
import type { Slot, SyntheticEdition } from '../syntheticEdition.js';
import { changeText } from '../printing.js';
import type { ErrorKind, Explanation, Injected } from './injected.js';

const tells = (...kinds: readonly string[]) => ({ edit }: Explanation): boolean => kinds.includes(edit.kind);

/** The one-way table with another total, and with the sentence that repeats it. */
function withTotal(edition: SyntheticEdition, value: number, prior: number): SyntheticEdition {
  return {
    ...edition, slots: edition.slots.map((slot) => {
      if (slot.id === 'calls') return { ...slot, value, prior, text: `${value}次` };
      if (slot.id !== 'calls/总计') return slot;
      return { ...slot, value, prior, text: String(value), change: slot.change.includes('%') ? changeText(value, prior, edition.changeDecimals, edition.how) : slot.change };
    }),
  };
}

const structural = (clean: SyntheticEdition, corrupted: SyntheticEdition, isTold: Injected['isTold']): Injected => ({ clean, corrupted, wrong: [], comparisons: [], isTold });

/** What the total holds beside its parts is printed elsewhere. */
const missingPart: ErrorKind = {
  kind: 'MISSING_PART',
  inject: (random, edition) => {
    const whole = edition.slots.find(({ id }) => id === 'calls/总计');
    const extra = { value: random.whole(11, 90_000), prior: random.whole(11, 90_000) };
    if (whole === undefined) return null;
    const named: Slot = { ...whole, id: 'elsewhere', table: null, row: '', column: 'elsewhere', fact: null, members: {}, text: String(extra.value), change: '', ...extra };
    const made = withTotal({ ...edition, slots: [...edition.slots, named] }, whole.value + extra.value, whole.prior + extra.prior);
    return structural(edition, made, tells('MISSING_PART'));
  },
};

/** One of the parts is contained in the others. */
const doubleCount: ErrorKind = {
  kind: 'DOUBLE_COUNT',
  inject: (random, edition) => {
    const whole = edition.slots.find(({ id }) => id === 'calls/总计');
    const part = random.pick(edition.slots.filter(({ table, column }) => table === 'calls' && column !== '总计'));
    if (whole === undefined || whole.prior === part.prior || whole.value === part.value || part.value === 0) return null;
    return structural(edition, withTotal(edition, whole.value - part.value, whole.prior - part.prior), ({ edit }) => edit.kind === 'DOUBLE_COUNT' && edit.text.en.includes(`, ${part.column}"`));
  },
};

/** Two columns under a heading with a total make it up in the first row, and not in the second. */
const subset: ErrorKind = {
  kind: 'SUBSET',
  inject: (random, edition) => {
    const columns = ['类/总数', '类/一', '类/二'];
    const row = (name: string, beside: number): Slot[] => {
      const [a, b] = [random.whole(10, 9000), random.whole(10, 9000)];
      return [a + b + beside, a, b].map((value, at): Slot => ({
        id: `named/${name}/${columns[at] ?? ''}`, table: 'named', row: name, column: columns[at] ?? '', fact: null, measure: 'count', members: {}, value, prior: 0, text: String(value), change: '', share: '',
      }));
    };
    const first = row('甲', 0);
    const tables = [...edition.tables, { id: 'named', section: '', title: 'named', note: null, header: [columns], columns, rows: ['甲', '乙'] }];
    return structural(edition, { ...edition, tables, slots: [...edition.slots, ...first, ...row('乙', random.whole(1, 500))] }, tells('SUBSET', 'READING'));
  },
};

/** The shares of all columns are of the first row's total. */
const denominator: ErrorKind = {
  kind: 'DENOMINATOR',
  inject: (random, edition) => {
    const other = random.pick(edition.slots.filter(({ table, row, column, value }) => table === 'B1' && column === '总计' && row !== '总计' && value > 0));
    const slots = edition.slots.map((slot) => (slot.share === '' ? slot : { ...slot, share: `占比${percentText(slot.value, other.value, edition.shareDecimals, edition.how)}` }));
    return structural(edition, { ...edition, slots }, ({ edit }) => edit.kind === 'DENOMINATOR' && [...edit.wholes.values()].some((key) => key.includes(`place=${other.row}`)));
  },
};

/** Errors in what is taken as a whole of what. */
export const MISREADINGS: readonly ErrorKind[] = [missingPart, doubleCount, subset, denominator];
