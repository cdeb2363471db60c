#!/usr/bin/env node
// Runs the built command line; says how to build it where that has not been done.
import { existsSync } from 'node:fs';

const main = new URL('../../dist/src/cli/main.js', import.meta.url);

if (!existsSync(main)) {
  process.stderr.write('hotline is not built yet. Run: npm ci\n');
  process.exit(3);
}
// graphql-js checks its own types at every step unless told that nobody is developing with it.
process.env.NODE_ENV ??= 'production';
await import(main.href);
