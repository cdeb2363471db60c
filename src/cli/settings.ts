import { join, resolve } from 'node:path';
import { userError } from '../errors/index.js';
import { projectRoot } from './projectRoot.js';

/** What the environment decides. */
export interface Settings {
  /** The folder of the warehouse: `HOTLINE_DATA`, else `data/` of the checkout. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
}

/**
 * Reads the settings from the environment.
 * @throws a user error where PORT is not a port.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment['PORT'] ?? '4000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw userError('BAD_SETTING', `PORT is "${environment['PORT']}"; it must be a whole number from 0 to 65535`, { name: 'PORT' });
  return { dataFolder: resolve(environment['HOTLINE_DATA'] ?? join(projectRoot(), 'data')), host: environment['HOST'] ?? '127.0.0.1', port };
}
