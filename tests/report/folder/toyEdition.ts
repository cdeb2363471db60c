import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** File → content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An edition of one table and two statements, without mistakes. */
export const toyFiles = {
  'edition.yaml': `id: toy-2024
title: 图书馆年报
publisher: 图书馆
period: "2024"
publishedAt: 2025-01-20
source:
  sha256: ${'0'.repeat(64)}
  encoding: utf-8
supersedes: null
scope: {library: EAST}
tables:
  - id: '1'
    file: tables/1-visits.csv
    section: 一、数据
    title: 到馆
    note: null
    header:
      - ['读者', '人次', '回访率']
`,
  'tables/1-visits.csv': `row,column,printed,unit,start,end
成人,人次,"1,200(↑4.2%)",VISIT,10,22
成人,回访率,40.5%,RATE,23,28
儿童,人次,800,VISIT,30,33
儿童,回访率,,RATE,34,34
`,
  'statements.csv': `id,section,label,printed,unit,change,share,start,end,changeStart,changeEnd,shareStart,shareEnd
total,二,总人次,0.2万次,VISIT,同比增长2%,,50,55,56,62,,
west,二,西馆,500次,VISIT,,占比20%,70,74,,,75,80
`,
  'members.csv': `dimension,code,parent,zh,en,unit,printed
reader,CHILD,,儿童,Child,,儿童|少儿
topic,QUEUE,,排队,Queue,RATE,
`,
  'bindings.yaml': `tables:
  - table: '1'
    fact: visits
    rows:
      成人: {members: {reader: ADULT}}
      儿童: {members: {reader: CHILD}}
    columns:
      人次: {measure: count}
      回访率: {measure: returnRate}
statements:
  - {statement: total, fact: visits, measure: count}
  - {statement: west, fact: visits, measure: count, members: {library: WEST}}
`,
} as const;

export type ToyFile = keyof typeof toyFiles;

/** The folders that one test file wrote, to be removed at its end. */
export class TemporaryFolders {
  readonly #folders: string[] = [];

  /** Writes files into a new folder and gives its path. */
  async write(files: Files): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'edition-'));
    this.#folders.push(folder);
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    return folder;
  }

  async remove(): Promise<void> {
    await Promise.all(this.#folders.map((folder) => rm(folder, { recursive: true })));
  }
}
