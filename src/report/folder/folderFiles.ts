import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { engineError, userError } from '../../errors/index.js';
import { FileMistakes } from './fileMistakes.js';

/** The most bytes a file of an edition folder may have. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** Asked of a folder's files: their text, and what lies in a subfolder. */
export interface FolderFiles {
  /** The text of a file; null where it cannot be had, which is told as a mistake. */
  text(mistakes: FileMistakes): Promise<string | null>;
  /** The names in a subfolder, sorted; none where there is no such folder. */
  names(subfolder: string): Promise<readonly string[]>;
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The bytes of a regular file of allowed size inside the folder, or what is wrong with it. */
async function bytesOf(root: string, file: string): Promise<Uint8Array | string> {
  const path = await realpath(join(root, file));
  if (!path.startsWith(root + sep)) return 'the file lies outside the edition folder; expected a file of its own';
  const state = await stat(path);
  if (!state.isFile()) return 'found something that is not a file; expected a file';
  if (state.size > MAX_FILE_BYTES) return `found ${state.size} bytes; expected at most ${MAX_FILE_BYTES}`;
  return await readFile(path);
}

/** The line on which the first byte stands that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const newline = bytes.indexOf(10, from);
    const to = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    line += 1;
    from = to;
  }
  return line;
}

function decode(bytes: Uint8Array, mistakes: FileMistakes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    mistakes.add('NOT_UTF8', brokenLine(bytes), 'found bytes that are not UTF-8; expected the file to be saved as UTF-8');
    return null;
  }
}

async function textOf(root: string, mistakes: FileMistakes): Promise<string | null> {
  try {
    const bytes = await bytesOf(root, mistakes.file);
    if (typeof bytes !== 'string') return decode(bytes, mistakes);
    mistakes.add('BAD_FILE', null, bytes);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'EACCES'].includes(errorCode(error))) {
      throw engineError('UNREADABLE', `the file "${mistakes.file}" cannot be read`, { cause: error });
    }
    const found = errorCode(error) === 'ENOENT' ? 'the file is missing' : 'the file cannot be read';
    mistakes.add('MISSING_FILE', null, `${found}; expected it in the edition folder`, { name: mistakes.file });
  }
  return null;
}

/**
 * Opens an edition folder for reading. Its content is not trusted: only regular files inside it are read, up to 16 MB each.
 * @throws `NO_EDITION_FOLDER` (user) where there is no such folder.
 */
export async function openFolder(folder: string): Promise<FolderFiles> {
  const root = await realpath(folder).catch((cause: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) {
      throw userError('NO_EDITION_FOLDER', `there is no folder "${folder}"; expected a folder with an edition.yaml`, { name: folder });
    }
    throw engineError('UNREADABLE', `the folder "${folder}" cannot be read`, { cause });
  });
  return {
    text: (mistakes) => textOf(root, mistakes),
    names: async (subfolder) => {
      const names = await readdir(join(root, subfolder)).catch(() => []);
      return names.sort((a, b) => (a < b ? -1 : 1));
    },
  };
}
