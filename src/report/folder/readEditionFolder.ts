import { bug, Problems } from '../../errors/index.js';
import type { Binding, Catalogue, Edition, EditionContent, Figure, SourceReading } from '../../model/index.js';
import { bindAll } from './bind.js';
import type { BindingDeclarations } from './bindingsFile.js';
import { contentHash } from './contentHash.js';
import type { ReadChanges } from './changesFile.js';
import type { EditionDeclaration } from './editionFile.js';
import { openFolder } from './folderFiles.js';
import { readBindingsPart, readChangesPart, readEditionPart, readMembersPart, readReadingPart, readStatementsPart, readTableParts, type FolderReading, type YamlPart } from './folderParts.js';
import { membersWith, type ReadMembers } from './membersFile.js';
import { memberExists, type Star } from './star.js';
import type { ReadStatements } from './statementsFile.js';
import type { ReadTable } from './tableFile.js';

/** The parts of a folder; a part that could not be read is null, and its mistakes are told. */
interface FolderParts {
  readonly edition: YamlPart<EditionDeclaration> | null;
  readonly bindings: YamlPart<BindingDeclarations> | null;
  readonly members: ReadMembers | null;
  readonly statements: ReadStatements | null;
  readonly tables: ReadonlyMap<string, ReadTable | null>;
  /** Null where the folder does not have them, too. */
  readonly changes: ReadChanges | null;
  readonly reading: YamlPart<SourceReading> | null;
}

/** The parts of a folder without mistakes. */
interface WholeParts {
  readonly edition: YamlPart<EditionDeclaration> & { readonly declared: { readonly edition: Edition } };
  readonly bindings: YamlPart<BindingDeclarations>;
  readonly members: ReadMembers;
  readonly statements: ReadStatements;
  readonly tables: readonly ReadTable[];
  readonly changes: ReadChanges | null;
  readonly reading: YamlPart<SourceReading> | null;
}

/** The figures that could be read, by their ids. */
function figuresIn(tables: Iterable<ReadTable | null>, statements: ReadStatements | null): Map<string, Figure> {
  const printed = [...[...tables].flatMap((table) => table?.cells ?? []), ...(statements?.statements ?? [])];
  return new Map(printed.flatMap(({ id, figure }) => (figure === null ? [] : [[id, figure] as const])));
}

async function readParts(reading: FolderReading): Promise<FolderParts> {
  const edition = await readEditionPart(reading);
  const tables = edition === null ? new Map<string, ReadTable | null>() : await readTableParts(reading, edition);
  const statements = await readStatementsPart(reading);
  const figures = figuresIn(tables.values(), statements);
  return {
    edition,
    tables,
    statements,
    changes: await readChangesPart(reading, figures),
    reading: await readReadingPart(reading, new Set(figures.keys())),
    members: await readMembersPart(reading),
    bindings: await readBindingsPart(reading),
  };
}

/** The cells that the figures state. Where names could not be read, nothing is bound and nothing told about them. */
function bindParts(catalogue: Catalogue, { edition, bindings, members, statements, tables }: FolderParts): Binding[] {
  if (edition?.declared.edition === undefined || edition.declared.edition === null || members === null) return [];
  const { scope, edition: { period } } = edition.declared;
  const star: Star = { catalogue, members: membersWith(catalogue, members.added), period, scope };
  for (const [dimension, member] of scope) memberExists(star, dimension, member, edition.mistakes);
  if (bindings === null) return [];
  return bindAll(star, bindings.declared, { tables, statements: statements?.statements ?? null }, bindings.mistakes);
}

function wholeParts({ edition, bindings, members, statements, tables, changes, reading }: FolderParts): WholeParts {
  const read = [...tables.values()].flatMap((table) => table ?? []);
  if (edition === null || bindings === null || members === null || statements === null || read.length < tables.size) {
    throw bug('a part of the edition folder is missing though no mistake was told');
  }
  const { tree, declared, mistakes } = edition;
  if (declared.edition === null) throw bug('the edition is not known though no mistake was told');
  return { edition: { tree, mistakes, declared: { ...declared, edition: declared.edition } }, bindings, members, statements, tables: read, changes, reading };
}

function contentOf({ edition, bindings, members, statements, tables, changes, reading }: WholeParts, bound: readonly Binding[]): EditionContent {
  const figures = [...figuresIn(tables, statements).values()].map((figure): Figure => {
    const own = changes?.byFigure.get(figure.id);
    return own === undefined ? figure : { ...figure, changes: own };
  });
  return {
    edition: edition.declared.edition,
    contentHash: contentHash({ edition: edition.tree, bindings: bindings.tree, tables, statements, members, changes, reading: reading?.tree ?? null }),
    tables: tables.map((table) => table.printed),
    figures,
    bindings: bound,
    members: members.added,
    ...(reading === null ? {} : { reading: reading.declared }),
  };
}

/**
 * Reads an edition folder: edition.yaml, tables/, statements.csv, members.csv and bindings.yaml; changes.csv and reading.yaml where it has them.
 * @throws a user error that lists every mistake of the folder, each with its file and line; nothing is given then.
 */
export async function readEditionFolder(folder: string, catalogue: Catalogue): Promise<EditionContent> {
  const reading: FolderReading = { files: await openFolder(folder), catalogue, problems: new Problems() };
  const parts = await readParts(reading);
  const bindings = bindParts(catalogue, parts);
  reading.problems.throwIfAny('The edition cannot be read');
  return contentOf(wholeParts(parts), bindings);
}
