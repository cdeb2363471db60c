/** The longest field, in characters. */
export const MOST_FIELD = 1_000_000;

/** The most columns of a file. */
export const MOST_COLUMNS = 10_000;

/** The longest record, in bytes: a line that goes on beyond is set aside without being kept. */
export const MOST_RECORD = 4_000_000;

/** How many times its own size a compressed file may unpack to; text packs to a tenth or a fiftieth, a bomb to a thousandth. */
export const MOST_RATIO = 200;

/** Below this size the ratio is not looked at. */
export const RATIO_FROM = 10_000_000;
