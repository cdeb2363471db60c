/** A global id of a record: `record:requests:20240105-17`. */
export function recordName(fact: string, id: string): string {
  return `record:${fact}:${id}`;
}

/** A global id of a batch: `batch:requests:2024-01`. */
export function batchName(fact: string, id: string): string {
  return `batch:${fact}:${id}`;
}

/** What a name of a record or a batch says; null where it is none. */
export function parseLoadedName(name: string): { readonly fact: string; readonly id: string } | null {
  const [, fact, id] = /^(?:record|batch):(\w+):(.*)$/su.exec(name) ?? [];
  return fact === undefined || id === undefined ? null : { fact, id };
}
