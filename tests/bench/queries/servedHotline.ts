import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { HOTLINE } from './generatedWarehouse.js';

/** A server as its users run it, in a process of its own. */
export interface ServedHotline {
  /** Asks, and gives the body of the answer. @throws where it has errors. */
  readonly ask: (query: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const found = /^GraphQL\s+(\S+)/.exec(line);
    if (found?.[1] !== undefined) return found[1];
  }
  throw new Error('the server ended before it was ready');
}

/** Serves a data folder on a free port of this machine, with up to ten connections kept open. */
export async function servedHotline(dataFolder: string): Promise<ServedHotline> {
  const server = spawn(process.execPath, [HOTLINE, 'serve'], { env: { ...process.env, HOTLINE_DATA: dataFolder, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressOf(createInterface({ input: server.stdout }));
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  const ask = (query: string): Promise<string> => new Promise((resolve, reject) => {
    const sent = request(address, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => { text += chunk; });
      answer.on('end', () => (text.includes('"errors"') ? reject(new Error(text.slice(0, 500))) : resolve(text)));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
  return {
    ask,
    close: async () => {
      agent.destroy();
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
