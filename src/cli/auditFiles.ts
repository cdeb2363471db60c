import { writeFileSync } from 'node:fs';
import { csv, htmlPage, json, junit, sarif, type AuditFormat } from '../audit/index.js';
import { userError } from '../errors/index.js';

/** One kind of file that an audit is written as. */
export interface AuditFile {
  /** The option that asks for it. */
  readonly name: 'json' | 'csv' | 'sarif' | 'junit' | 'html';
  readonly summary: string;
  readonly write: AuditFormat;
}

/** Every kind, in the order in which help lists them. */
export const AUDIT_FILES: readonly AuditFile[] = [
  { name: 'json', summary: 'everything, numbers as exact decimals in strings', write: json },
  { name: 'csv', summary: 'a line for every term of every finding', write: csv },
  { name: 'sarif', summary: 'SARIF 2.1.0, for code scanning and review tools', write: sarif },
  { name: 'junit', summary: 'JUnit XML, a test case for every assertion', write: junit },
  { name: 'html', summary: 'one page with every table, or the file itself, as printed and every figure marked', write: htmlPage },
];

/** A file that was asked for; a null path is the standard output. */
export interface AskedFile extends AuditFile {
  readonly path: string | null;
}

/**
 * The files that options ask for: a path, or true for the standard output.
 * @throws a user error where two would go to the same place.
 */
export function askedFiles(options: Readonly<Partial<Record<AuditFile['name'], string | true>>>): AskedFile[] {
  const asked = AUDIT_FILES.flatMap((file): AskedFile[] => {
    const given = options[file.name];
    return given === undefined ? [] : [{ ...file, path: given === true ? null : given }];
  });
  const seen = new Map<string | null, string>();
  for (const { name, path } of asked) {
    const before = seen.get(path);
    const place = path === null ? 'the standard output' : `"${path}"`;
    if (before !== undefined) throw userError('SAME_FILE', `--${before} and --${name} would both go to ${place}; name a file for each, such as --${name} audit.${name}`, { name });
    seen.set(path, name);
  }
  return asked;
}

/** @throws a user error where the file cannot be written. */
export function writeAuditFile(path: string, text: string): void {
  try {
    writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`);
  } catch (cause) {
    throw userError('CANNOT_WRITE', `The file "${path}" cannot be written: ${cause instanceof Error ? cause.message : ''}`, { name: path, cause });
  }
}
