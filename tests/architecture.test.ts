import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** A folder imports only from folders that stand before it. */
const ORDER = ['text', 'files', 'errors', 'processes', 'interval', 'model', 'query', 'cells', 'sql', 'warehouse', 'answer.ts', 'drill.ts', 'report', 'records', 'audit', 'generate', 'graphql', 'server', 'cli', 'web'];
const DRIVERS = ['better-sqlite3', 'drizzle-orm/better-sqlite3', 'drizzle-orm/better-sqlite3/migrator'];
const MOST_LINES = 250;

function filesUnder(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|tsx|mjs)$/.test(file)).map((file) => join(folder, file));
}

const SOURCES = filesUnder('src');
const SCHEMA = filesUnder('schema');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What a file imports: packages by name, files by their path from the root. */
function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(([, target = '']) => (target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), target)) : target));
}

/** The folder of `src/` that a path lies in, as ORDER names it. */
const partOf = (path: string): string => path.split(sep)[1]?.replace(/\.js$/, '.ts') ?? '';

const broken = (files: readonly string[], isBroken: (file: string, target: string) => boolean): string[] =>
  files.flatMap((file) => importsOf(file).filter((target) => isBroken(file, target)).map((target) => `${file} imports ${target}`));

describe('the flow is one way', () => {
  it('every folder of src has its place', () => {
    const unplaced = readdirSync(join(ROOT, 'src')).filter((name) => !ORDER.includes(name));
    expect(unplaced).toEqual([]);
  });

  it('a folder imports only from folders before it', () => {
    expect(broken(SOURCES, (file, target) => target.startsWith(`src${sep}`) && ORDER.indexOf(partOf(target)) > ORDER.indexOf(partOf(file)))).toEqual([]);
  });

  it('and through its index', () => {
    expect(broken(SOURCES, (file, target) => target.startsWith(`src${sep}`) && partOf(target) !== partOf(file) && !partOf(target).endsWith('.ts') && !/^src\/[^/]+\/index\.js$/.test(target))).toEqual([]);
  });

  it('the schema imports only the model', () => {
    expect(broken(SCHEMA, (_, target) => !target.startsWith(`schema${sep}`) && target !== join('src', 'model', 'index.js'))).toEqual([]);
  });

  it('only the command line imports the schema', () => {
    expect(broken(SOURCES, (file, target) => target.startsWith(`schema${sep}`) && partOf(file) !== 'cli')).toEqual([]);
  });

  it('only the warehouse imports a database driver', () => {
    expect(broken(SOURCES, (file, target) => DRIVERS.includes(target) && partOf(file) !== 'warehouse')).toEqual([]);
  });

  it('nothing imports the tests', () => {
    expect(broken([...SOURCES, ...SCHEMA], (_, target) => target.startsWith('tests'))).toEqual([]);
  });

  it('a place that would break the rule is seen', () => {
    expect([importsOf('src/answer.ts').includes(join('src', 'query', 'index.js')), partOf(join('src', 'answer.js')), partOf(join('src', 'cells', 'row.ts'))]).toEqual([true, 'answer.ts', 'cells']);
  });
});

/** What turns exact numbers into inexact ones, or reckons with those: a figure is a `Rational`, a whole number a `bigint`. Divisions are told by a divisor without `n`, or a length. */
const INEXACT = /\b(?:parseFloat|parseInt|Number)\(|\bMath\.|\.toFixed\(|\.(?:length|size) \/ | \/ (?:\d[\d_.]*(?![\d_n])|\w+\.(?:length|size)\b)|\d\.\d+\b(?=[ ;,)])/g;
/** Comments and texts are no arithmetic. */
const codeOf = (file: string): string => read(file).replaceAll(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '').replaceAll(/'(?:[^'\\\n]|\\.)*'|`[^`$]*`/g, "''");
/** A JSON number is made for charts, and read exactly, in these places alone; the counts say how often. */
const ALLOWED: Readonly<Record<string, number>> = { 'src/interval/decimal.ts': 4 };

describe('figures are judged exactly', () => {
  it('no inexact arithmetic where intervals are made and judged', () => {
    const found = [...filesUnder('src/interval'), ...filesUnder('src/audit')].flatMap((file) => {
      const times = [...codeOf(file).matchAll(INEXACT)].length;
      return times > (ALLOWED[file] ?? 0) ? [`${file}: ${times} times`] : [];
    });
    expect(found).toEqual([]);
  });

  it('what would be inexact is seen, and what is exact is not', () => {
    const seen = (code: string): number => [...code.matchAll(INEXACT)].length;
    expect(['Math.min(a, b)', 'Number(text)', 'lines.length / 2', 'sum / 3', 'sum / lines.length', 'x.toFixed(2)', 'share > 0.05;'].map(seen)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(['a.n / b.n', 'sum / 3n', 'toFixed(share, 2)', 'min(a, b)', "isNumber(text)"].map(seen)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('files', () => {
  it(`are at most ${MOST_LINES} lines long`, () => {
    expect([...SOURCES, ...SCHEMA].map((file) => [file, read(file).split('\n').length - 1] as const).filter(([, lines]) => lines > MOST_LINES)).toEqual([]);
  });

  it('have no default export', () => {
    expect([...SOURCES, ...SCHEMA].filter((file) => !file.startsWith(join('src', 'web')) && /^export default/m.test(read(file)))).toEqual([]);
  });
});
