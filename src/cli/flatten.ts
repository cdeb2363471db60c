/** A rectangle of text: what a table or a CSV file shows of a nested answer. */
export interface Rectangle {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Flat = Map<string, string>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Plain values as they are; nothing for null. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '';
}

/** Nested fields become columns named by their path; lists of plain values are joined. */
function flatten(value: unknown, path: string, into: Flat): Flat {
  if (isObject(value)) for (const [name, inner] of Object.entries(value)) flatten(inner, path === '' ? name : `${path}.${name}`, into);
  else if (Array.isArray(value)) into.set(path, value.map((each) => (isObject(each) ? [...flatten(each, '', new Map()).values()].join(' ') : textOf(each))).join('; '));
  else into.set(path, textOf(value));
  return into;
}

function rectangleOf(title: string, list: readonly unknown[]): Rectangle {
  const flat = list.map((each) => flatten(each, '', new Map()));
  const paths = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  // A null object stands under its own path only where no row has the fields below it.
  const columns = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
  return { title, columns, rows: flat.map((row) => columns.map((column) => row.get(column) ?? '')) };
}

/** One rectangle for every list of objects that an answer's fields hold, and one for the plain fields beside them. */
export function rectanglesOf(data: Readonly<Record<string, unknown>>): Rectangle[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (!isObject(value)) return Array.isArray(value) ? [rectangleOf(name, value)] : [rectangleOf(name, [{ [name]: value }])];
    const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].every(isObject) && (entry[1].length > 0 || entry[0] === 'rows'));
    const plain = Object.fromEntries(Object.entries(value).filter(([field]) => !lists.some(([list]) => list === field)));
    return [...lists.map(([list, each]) => rectangleOf(lists.length > 1 ? `${name}.${list}` : name, each)), ...(Object.keys(plain).length === 0 ? [] : [rectangleOf(name, [plain])])];
  });
}
