import type { Problems } from '../../errors/index.js';
import type { Catalogue, Figure, SourceReading } from '../../model/index.js';
import { readBindingsFile, type BindingDeclarations } from './bindingsFile.js';
import { readChangesFile, type ReadChanges } from './changesFile.js';
import { readEditionFile, type EditionDeclaration } from './editionFile.js';
import { FileMistakes } from './fileMistakes.js';
import type { FolderFiles } from './folderFiles.js';
import { readMembersFile, type ReadMembers } from './membersFile.js';
import { readReadingFile } from './readingFile.js';
import { ReadingShape } from './readingShape.js';
import { readStatementsFile, type ReadStatements } from './statementsFile.js';
import { readTableFile, type ReadTable } from './tableFile.js';
import { readYaml, type YamlTree } from './yamlTree.js';

/** One reading of a folder: its files, what they are read against, and the mistakes so far. */
export interface FolderReading {
  readonly files: FolderFiles;
  readonly catalogue: Catalogue;
  readonly problems: Problems;
}

/** A part of the folder that stands in one YAML file. */
export interface YamlPart<Declared> {
  readonly tree: YamlTree;
  readonly declared: Declared;
  readonly mistakes: FileMistakes;
}

async function yamlPart<Declared>(
  { files, problems }: FolderReading,
  file: string,
  declare: (tree: YamlTree, mistakes: FileMistakes) => Declared,
): Promise<YamlPart<Declared> | null> {
  const mistakes = new FileMistakes(file, problems);
  const text = await files.text(mistakes);
  const tree = text === null ? null : readYaml(text, mistakes);
  return tree === null ? null : { tree, declared: declare(tree, mistakes), mistakes };
}

export function readEditionPart(reading: FolderReading): Promise<YamlPart<EditionDeclaration> | null> {
  return yamlPart(reading, 'edition.yaml', readEditionFile);
}

export function readBindingsPart(reading: FolderReading): Promise<YamlPart<BindingDeclarations> | null> {
  return yamlPart(reading, 'bindings.yaml', readBindingsFile);
}

export async function readStatementsPart({ files, catalogue, problems }: FolderReading): Promise<ReadStatements | null> {
  const mistakes = new FileMistakes('statements.csv', problems);
  const text = await files.text(mistakes);
  return text === null ? null : readStatementsFile(text, catalogue.units, mistakes);
}

/** Is a file there that may be left out? */
async function has({ files }: FolderReading, file: string): Promise<boolean> {
  return (await files.names('')).includes(file);
}

/** Changes.csv, which may be left out. */
export async function readChangesPart(reading: FolderReading, figures: ReadonlyMap<string, Figure>): Promise<ReadChanges | null> {
  if (!(await has(reading, 'changes.csv'))) return null;
  const mistakes = new FileMistakes('changes.csv', reading.problems);
  const text = await reading.files.text(mistakes);
  return text === null ? null : readChangesFile(text, figures, reading.catalogue.units, mistakes);
}

/** Reading.yaml, which may be left out. */
export async function readReadingPart(reading: FolderReading, figures: ReadonlySet<string>): Promise<YamlPart<SourceReading> | null> {
  if (!(await has(reading, 'reading.yaml'))) return null;
  return yamlPart(reading, 'reading.yaml', (tree, mistakes) => readReadingFile(tree, new ReadingShape(figures, mistakes)));
}

export async function readMembersPart({ files, catalogue, problems }: FolderReading): Promise<ReadMembers | null> {
  const mistakes = new FileMistakes('members.csv', problems);
  const text = await files.text(mistakes);
  return text === null ? null : readMembersFile(text, catalogue, mistakes);
}

/** Tells files among the tables that the edition does not name: they would be dropped in silence. */
async function checkStrayFiles({ files, problems }: FolderReading, declared: EditionDeclaration): Promise<void> {
  const named = new Set(declared.tables.map(({ file }) => file));
  for (const name of await files.names('tables')) {
    const file = `tables/${name}`;
    if (named.has(file)) continue;
    new FileMistakes(file, problems).add('UNKNOWN_FILE', null, 'edition.yaml has no table with this file; expected it under "tables"', { name: file });
  }
}

/** The tables that the edition declares, by id; null where one could not be read. */
export async function readTableParts(reading: FolderReading, edition: YamlPart<EditionDeclaration>): Promise<ReadonlyMap<string, ReadTable | null>> {
  const tables = new Map<string, ReadTable | null>();
  for (const declaration of edition.declared.tables) {
    const table = new FileMistakes(declaration.file, reading.problems);
    const text = await reading.files.text(table);
    const read = text === null ? null : readTableFile(text, declaration, reading.catalogue.units, { table, edition: edition.mistakes });
    tables.set(declaration.id, read);
  }
  await checkStrayFiles(reading, edition.declared);
  return tables;
}
