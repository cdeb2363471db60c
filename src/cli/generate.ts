import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../schema/catalog.js';
import { buildHotlineSchema, printSchemaText } from '../graphql/index.js';
import { withDocumentation } from './generate/documentation.js';
import { writeMigration } from './generate/migrations.js';
import { projectRoot } from './projectRoot.js';

// Writes everything that follows from the catalogue: migrations, the SDL, the tables of the README.
const [, , name = 'star'] = process.argv;
const root = projectRoot();

function rewrite(file: string, text: string): void {
  const path = join(root, file);
  const changed = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  if (changed) writeFileSync(path, text);
  process.stdout.write(`${file}: ${changed ? 'written' : 'up to date'}\n`);
}

const migration = await writeMigration(join(root, 'schema', 'migrations'), catalogue, name, Date.now());
process.stdout.write(`schema/migrations: ${migration ?? 'up to date'}\n`);
rewrite('schema/schema.graphql', printSchemaText(await buildHotlineSchema(catalogue)));
rewrite('README.md', withDocumentation(readFileSync(join(root, 'README.md'), 'utf8'), catalogue));
