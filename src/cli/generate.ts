import { join } from 'node:path';
import { catalogue } from '../../schema/catalog.js';
import { writeMigration } from './generate/migrations.js';
import { projectRoot } from './projectRoot.js';

const [, , name = 'star'] = process.argv;
const migration = await writeMigration(join(projectRoot(), 'schema', 'migrations'), catalogue, name, Date.now());
process.stdout.write(migration === null ? 'schema/migrations: up to date\n' : `schema/migrations: ${migration}\n`);
