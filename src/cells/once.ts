/** Values by name, each made when it is first asked for. It lives as long as one answer. */
export class Once<T> {
  readonly #made = new Map<string, T>();

  /** The value of a name. */
  of(name: string, make: () => T): T {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const value = make();
    this.#made.set(name, value);
    return value;
  }
}
