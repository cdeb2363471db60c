import { STATUS_CODES } from 'node:http';

/** The HTTP layer's own answers, by status. */
const OWN_ANSWERS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  400: { code: 'BAD_REQUEST', message: 'The request cannot be read as HTTP.' },
  404: { code: 'NOT_FOUND', message: 'There is nothing at this address.' },
  405: { code: 'METHOD_NOT_ALLOWED', message: 'This address does not take this method.' },
  408: { code: 'REQUEST_TIMEOUT', message: 'The request took too long to arrive.' },
  413: { code: 'BODY_TOO_LARGE', message: 'The body is larger than 1 MB.' },
  414: { code: 'ADDRESS_TOO_LONG', message: 'The address is too long.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send JSON: Content-Type: application/json; charset=utf-8.' },
  429: { code: 'TOO_MANY_REQUESTS', message: 'Too many requests. Try again later.' },
  431: { code: 'HEADERS_TOO_LARGE', message: 'The headers are too large.' },
  503: { code: 'UNAVAILABLE', message: 'The server cannot answer now. Try again later.' },
};

/** What is said under a status that the HTTP layer gives by itself. */
export function ownAnswer(status: number): { readonly code: string; readonly message: string } {
  return OWN_ANSWERS[status] ?? { code: 'BAD_REQUEST', message: `${STATUS_CODES[status] ?? 'The request was refused'}.` };
}

/** Codes of other layers that stand for a status of their own. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = { TOO_BUSY: 503, DEADLINE_EXCEEDED: 504 };

/** The status under which a user error of this code is answered: 400 unless the code names another. */
export function statusOfCode(code: string): number {
  const [status] = Object.entries(OWN_ANSWERS).find(([, answer]) => answer.code === code) ?? ['400'];
  return STATUS_OF_CODE[code] ?? Number(status);
}
