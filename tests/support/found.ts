/** What stands at a path in plain data, as in `requests.rows.0.id`; undefined where nothing does. */
export function found(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === step)?.[1] : undefined;
  }, data);
}

/** Every value of a field, wherever it stands. */
export function everyField(data: unknown, name: string): unknown[] {
  if (Array.isArray(data)) return data.flatMap((each: unknown) => everyField(each, name));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) => [...(field === name ? [value] : []), ...everyField(value, name)]);
}
