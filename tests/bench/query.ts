/**
 * How long the eight questions take: through GraphQL over HTTP, on all requests and on a tenth of them, beside SQL written
 * by hand on the best rollup and on the fact, in one run. `npm run bench [-- requests] [--no-fact]`; 6000000 is the full size.
 */
import Database from 'better-sqlite3';
import Table from 'cli-table3';
import { recordTable, rollupTable } from '../../src/sql/index.js';
import { generatedWarehouse } from './queries/generatedWarehouse.js';
import { QUESTIONS } from './queries/questions.js';
import { servedHotline } from './queries/servedHotline.js';
import { rateOfTen, timed, timedInTurn } from './queries/timing.js';

const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const wanted = Number(given ?? '600000');
const withFact = !process.argv.includes('--no-fact');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const tenth = generatedWarehouse(wanted / 10);
const whole = generatedWarehouse(wanted);
const byHand = new Database(whole.file, { readonly: true });
byHand.pragma('mmap_size = 1073741824');
const keys = new Map(byHand.prepare<[], { code: string; key: number }>("select code, key from member where not (dimension in ('channel', 'service') and code = 'OTHER')").all().map(({ code, key }) => [code, key]));
const written = (sql: string, table: string, rows: string): Database.Statement => byHand.prepare(sql.replaceAll('FROM', table).replaceAll(/\bN\b/g, rows).replaceAll(/:([A-Z]\w*)/g, (_, code: string) => String(keys.get(code) ?? -1)));

const small = await servedHotline(tenth.dataFolder);
const hotline = await servedHotline(whole.dataFolder);
for (let round = 0; round < 200; round += 1) for (const { graphql } of QUESTIONS) await Promise.all([small.ask(graphql), hotline.ask(graphql)]);
const TRIVIAL = '{ __typename }';
say(`${whole.requests} requests (a tenth: ${tenth.requests}). A trivial GraphQL request is answered ${(await rateOfTen(() => hotline.ask(TRIVIAL))).toFixed(0)} times a second at ten connections.`);
say('Medians in ms, each line of rounds in which everything is asked in turn. "by hand" is SQL on the best rollup, "ratio" what the question takes against a trivial one and that SQL together.');
const table = new Table({ head: ['question', 'HTTP', 'trivial', 'by hand', 'ratio', 'on the fact', 'x10 rows', 'a second', 'served from'], colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left'], style: { head: [], border: [], compact: true } });
for (const { name, graphql, sql, rollup } of QUESTIONS) {
  const servedFrom = /"servedFrom":"([^"]*)"/.exec(await hotline.ask(graphql.replace('{ rows', '{ plan { servedFrom } rows')))?.[1] ?? '';
  const onRollup = written(sql, rollupTable({ name: rollup }), 'row_count');
  // The two servers take turns, so that neither request profits from what the other has just warmed.
  const [onTenth = 0, http = 0, , trivial = 0, rolled = 0] = await timedInTurn([
    () => small.ask(graphql), () => hotline.ask(graphql), () => small.ask(TRIVIAL), () => hotline.ask(TRIVIAL), () => onRollup.all(),
  ]);
  const onFact = written(sql, recordTable({ name: 'requests' }), '1');
  const fact = withFact ? (await timed(() => onFact.all(), 3, 1)).toFixed(0) : '–';
  const rate = await rateOfTen(() => hotline.ask(graphql));
  table.push([name, http.toFixed(2), trivial.toFixed(2), rolled.toFixed(3), (http / (trivial + rolled)).toFixed(2), fact, (http / onTenth).toFixed(2), rate.toFixed(0), servedFrom]);
}
say(table.toString());
await small.close();
await hotline.close();
byHand.close();
