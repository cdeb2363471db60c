// Builds the web pages into dist/web, unless they are newer than everything they are made of.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = join(here, '../../dist/web/graphiql/index.html');
const sources = [join(here, '../../package-lock.json'), ...(await filesUnder(here))];

if ((await changedAt(built)) > Math.max(...(await Promise.all(sources.map(changedAt))))) {
  console.log('Web pages: dist/web is up to date.');
} else {
  await build({ configFile: join(here, 'vite.config.ts') });
  console.log('Web pages: built into dist/web.');
}

/** @param {string} folder */
async function filesUnder(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Milliseconds since 1970; 0 where there is no such file. @param {string} file */
async function changedAt(file) {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
