const PLAIN = /^[\p{L}][\p{L}\p{N}_()%/.·“”-]*$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as YAML, plain where nobody could take it for anything else. */
export function yamlText(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}

/** A text or nothing as YAML. */
export function yamlOptional(text: string | null): string {
  return text === null ? 'null' : yamlText(text);
}

/** `{level: NANTONG}`. */
export function yamlFlow(fields: readonly (readonly [string, string])[]): string {
  return `{${fields.map(([name, value]) => `${yamlText(name)}: ${value}`).join(', ')}}`;
}

/** A comment on one line. */
export function yamlComment(text: string): string {
  return `# ${text.replaceAll(/\p{Control}|\s+/gu, ' ').trim()}`;
}
