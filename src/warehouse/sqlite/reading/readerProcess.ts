import process from 'node:process';
import { isReadRequest, type ReadReply } from './messages.js';
import { DeadlinePassed, Reader } from './reader.js';

// The program of a reading process: it answers one request after the other, and ends when its parent does.
function open(file: string): Reader {
  try {
    return new Reader(file);
  } catch (error) {
    process.stderr.write(`a reader cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

const reader = open(process.argv[2] ?? '');
const say = (reply: ReadReply): void => void process.send?.(reply);

process.on('message', (message) => {
  if (!isReadRequest(message)) return;
  try {
    say({ kind: 'results', results: reader.read(message.statements, message.version, message.milliseconds) });
  } catch (error) {
    say(error instanceof DeadlinePassed ? { kind: 'late' } : { kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
say({ kind: 'ready' });
