import process from 'node:process';
import { READY } from './ready.js';

/** The loop of a child process: it answers one request after the other, and ends when its parent does. What is no request is passed over. */
export function answerParent<Request, Reply>(isRequest: (message: unknown) => message is Request, answer: (request: Request) => Reply | Promise<Reply>): void {
  process.on('message', (message) => {
    if (!isRequest(message)) return;
    void Promise.resolve(answer(message)).then((reply) => process.send?.(reply));
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.(READY);
}
