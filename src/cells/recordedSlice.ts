import { keyText, type SliceKey } from '../query/index.js';

/** A number as an engine gives it, whole numbers exact; what is missing was not summed. */
export type ReadNumber = bigint | number | string | null | undefined;

/** The sums over the recorded rows of one cell. */
export interface RecordedCell {
  readonly key: SliceKey;
  /** As they were read: the slice's parts tell which is where. */
  readonly read: readonly ReadNumber[];
}

/** The cells of a slice that have recorded rows. */
export class RecordedSlice {
  #byText: ReadonlyMap<string, RecordedCell> | null = null;

  /** `places` gives, by the name of a part, where its sum was read; `byKey` the cells by the very keys that they hold. */
  constructor(readonly places: ReadonlyMap<string, number>, readonly byKey: ReadonlyMap<SliceKey, RecordedCell>) {}

  /** The cell of a key. Keys of the same coordinates are the same; a key of this slice is found without its text. */
  at(key: SliceKey): RecordedCell | undefined {
    return this.byKey.get(key) ?? this.byText.get(keyText(key));
  }

  /** The cells by the text of their keys. */
  get byText(): ReadonlyMap<string, RecordedCell> {
    this.#byText ??= new Map([...this.byKey.values()].map((cell) => [keyText(cell.key), cell]));
    return this.#byText;
  }
}

/** A slice of which nothing is recorded. */
export const NOTHING_RECORDED = new RecordedSlice(new Map(), new Map());
