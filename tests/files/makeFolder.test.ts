import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/files/index.js';

it('makes what is missing above a folder, too, and leaves one that is there', () => {
  const deep = join(mkdtempSync(join(tmpdir(), 'hotline-')), 'a', 'b');
  makeFolder(deep);
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
});

it('says what the system says under a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hotline-')), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'a', 'b'))).toThrow(/ENOTDIR/);
});

it.runIf(existsSync('/proc/self'))('ends where a file system has no room for folders', () => {
  expect(() => makeFolder('/proc/nowhere/deep')).toThrow(/ENOENT/);
});
