import { canonicalJson, sha256 } from '../../text/index.js';
import type { ReadChanges } from './changesFile.js';
import { csvContent } from './csvFile.js';
import type { ReadMembers } from './membersFile.js';
import type { ReadStatements } from './statementsFile.js';
import type { ReadTable } from './tableFile.js';
import { yamlContent, type YamlTree } from './yamlTree.js';

/** The files of a folder as they were understood. */
export interface FolderContent {
  readonly edition: YamlTree;
  readonly bindings: YamlTree;
  readonly tables: readonly ReadTable[];
  readonly statements: ReadStatements;
  readonly members: ReadMembers;
  /** Null where the folder has no such file. */
  readonly changes: ReadChanges | null;
  readonly reading: YamlTree | null;
}

/**
 * SHA-256 over what the files say. The names of fields, files and columns are sorted first, so that neither the
 * order of files nor the layout of a file changes it; every text, number and order of lines does.
 */
export function contentHash({ edition, bindings, tables, statements, members, changes, reading }: FolderContent): string {
  return sha256(
    canonicalJson({
      edition: yamlContent(edition),
      bindings: yamlContent(bindings),
      tables: Object.fromEntries(tables.map(({ printed, records }) => [printed.id, csvContent(records)])),
      statements: csvContent(statements.records),
      members: csvContent(members.records),
      ...(changes === null ? {} : { changes: csvContent(changes.records) }),
      ...(reading === null ? {} : { reading: yamlContent(reading) }),
    }),
  );
}
