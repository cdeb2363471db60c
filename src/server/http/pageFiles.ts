import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** One file of the built web pages. */
export interface PageFile {
  /** The address it is served at: `/graphiql/assets/main-1a2b3c4d.js`, and `/graphiql` for `graphiql/index.html`. */
  readonly path: string;
  readonly file: string;
  /** Its name changes with its content, so that it may be kept for ever. */
  readonly hashed: boolean;
}

/** Every regular file below a folder; none where the folder does not exist. Links are not followed. */
export async function findPageFiles(webRoot: string): Promise<readonly PageFile[]> {
  const found = await readdir(webRoot, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return found
    .filter((entry) => entry.isFile() && /^[\w.-]+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const path = `/${relative(webRoot, file).split(sep).join('/')}`;
      return { path: path.replace(/\/index\.html$/, ''), file, hashed: /\/assets\/.+-[\w-]{8}\.\w+$/.test(path) };
    })
    .filter(({ path }) => path !== '');
}
