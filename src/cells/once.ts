/** Values by name, each made when it is first asked for. */
export class Once<T, Name = string> {
  readonly #made = new Map<Name, T>();

  /** The value of a name. */
  of(name: Name, make: () => T): T {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const value = make();
    this.#made.set(name, value);
    return value;
  }
}

/** A value made when it is first asked for. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
