import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { engineError, userError } from '../../../errors/index.js';
import { makeFolder } from '../../../files/index.js';

/** What writing did. */
export type FolderWriting = 'WRITTEN' | 'UNCHANGED';

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw userError('FOLDER_EXISTS', `"${folder}" is there already and is no folder; name another one with --out`, { name: folder, cause });
  });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Writes an edition folder. A folder that holds just these files stays as it is; one that holds anything else is a person's
 * work, and is never overwritten.
 * @throws `FOLDER_EXISTS` (user) for such a folder.
 */
export async function writeFolder(folder: string, texts: ReadonlyMap<string, string>): Promise<FolderWriting> {
  const there = await namesIn(folder);
  if (there.length > 0) {
    const same = there.length === texts.size && (await Promise.all([...texts].map(async ([file, text]) => (await readFile(join(folder, file), 'utf8').catch(() => null)) === text))).every(Boolean);
    if (same) return 'UNCHANGED';
    throw userError('FOLDER_EXISTS', `"${folder}" holds an edition that is not what would be written now: somebody may have corrected it. Load it with hotline load "${folder}", or write elsewhere with --out`, { name: folder });
  }
  try {
    for (const [file, text] of texts) {
      makeFolder(dirname(join(folder, file)));
      await writeFile(join(folder, file), text, { flag: 'wx' });
    }
  } catch (cause) {
    throw engineError('UNWRITABLE', `"${folder}" cannot be written`, { cause });
  }
  return 'WRITTEN';
}
