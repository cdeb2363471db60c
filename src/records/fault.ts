/** Why a record cannot be loaded. */
export interface Fault {
  /** A stable upper-case code such as `BAD_DATE`. */
  readonly rule: string;
  readonly message: string;
}

export function fault(rule: string, message: string): Fault {
  return { rule, message };
}

/** Text of a source inside a sentence: quoted, and cut where it is long. */
export function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
