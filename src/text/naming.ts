/** `within30sRate` → `WITHIN_30S_RATE`. */
export function screamingCase(name: string): string {
  return name.replaceAll(/([a-z])(\d)|([a-z0-9])([A-Z])/g, '$1$3_$2$4').toUpperCase();
}

/** `within30sRate` → `within_30s_rate`: the name of a column. */
export function snakeCase(name: string): string {
  return screamingCase(name).toLowerCase();
}

/** `requests` → `Requests`. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
