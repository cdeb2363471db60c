import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readDocument } from '../../../src/report/sources/index.js';
import { bytesOf, cellsOf } from './showDocument.js';

const SEED = new URL('../../../seeds/nantong-2024/', import.meta.url);

interface SeedTable {
  readonly title: string;
  readonly note: string | null;
  readonly header: string[][];
  readonly rows: string[][];
}

interface DeclaredTable {
  file: string;
  title: string;
  note: string | null;
  header: string[][];
}

function rowsOf(file: string, hasNames: boolean): string[][] {
  const records: { row: string; printed: string }[] = parseCsv(readFileSync(new URL(file, SEED)), { columns: true });
  const names = [...new Set(records.map(({ row }) => row))];
  return names.map((name) => [...(hasNames ? [name] : []), ...records.filter(({ row }) => row === name).map(({ printed }) => printed)]);
}

/** The tables of the seed as they are printed. */
function seedTables(): SeedTable[] {
  const edition: { tables: DeclaredTable[] } = parseYaml(readFileSync(new URL('edition.yaml', SEED), 'utf8'));
  return edition.tables.map(({ file, title, note, header }) => {
    const named = rowsOf(file, true);
    return { title, note, header, rows: named.every(([name]) => name === '') ? rowsOf(file, false) : named };
  });
}

/** A table as a text editor leaves it: cells parted by tabs, title lines filled with them. */
function flattened({ title, note, header, rows }: SeedTable): string {
  const filled = (line: string): string[] => [line, ...Array.from({ length: (header[0]?.length ?? 1) - 1 }, () => '')];
  return [filled(title), ...(note === null ? [] : [filled(note)]), ...header, ...rows].map((cells) => cells.join('\t')).join('\n');
}

describe('the tables of the Nantong seed, flattened to text', () => {
  const tables = seedTables();
  const source = `三、数据公开\n\n(一)企业群众诉求办理\n\n${tables.map(flattened).join('\n\n')}\n`;

  it('are six, for the seed has six', () => {
    expect(readdirSync(new URL('tables/', SEED))).toHaveLength(6);
    expect(tables).toHaveLength(6);
  });

  it('are read as the same six grids under the same titles', async () => {
    const { blocks } = await readDocument(bytesOf(source), 'nantong.txt');
    const read = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(read.map(({ grid }) => grid.rows.map((row) => row.map(({ text }) => text)))).toEqual(tables.map(({ header, rows }) => [...header, ...rows]));
    expect(read.map(({ before }) => before.filter(({ isBlock }) => !isBlock).map(({ text }) => text)))
      .toEqual(tables.map(({ title, note }) => (note === null ? [title] : [title, note])));
  });

  it('tell where each cell stands in the text', async () => {
    const document = await readDocument(bytesOf(source), 'nantong.txt');
    for (const { text, place } of cellsOf(document)) expect(document.text.slice(place.start, place.end)).toBe(text);
  });
});
