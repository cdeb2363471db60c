import process from 'node:process';
import { answerParent } from '../../../processes/index.js';
import { isReadRequest, type ReadReply } from './messages.js';
import { DeadlinePassed, Reader } from './reader.js';

// The program of a reading process.
function open(file: string): Reader {
  try {
    return new Reader(file);
  } catch (error) {
    process.stderr.write(`a reader cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

const reader = open(process.argv[2] ?? '');

answerParent(isReadRequest, ({ statements, version, milliseconds }): ReadReply => {
  try {
    return { kind: 'results', results: reader.read(statements, version, milliseconds) };
  } catch (error) {
    return error instanceof DeadlinePassed ? { kind: 'late' } : { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
});
