/** Where something stands: in a file, or at a path inside a question. */
export interface Place {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, or the heading of a column. */
  readonly column?: number | string;
  /** A path inside a question, as in `where.channel.eq`. */
  readonly path?: string;
}

/** A place as a person reads it: `bindings.yaml:12`, or `where.channel.eq`. */
export function formatPlace(place: Place): string {
  const file = place.file === undefined ? '' : `${place.file}${place.line === undefined ? '' : `:${place.line}`}`;
  const column = place.column === undefined ? '' : typeof place.column === 'number' ? `:${place.column}` : `, column "${place.column}"`;
  return file === '' ? (place.path ?? '') : `${file}${column}`;
}
