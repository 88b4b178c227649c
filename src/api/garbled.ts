import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Texts } from '../texts/nn.js';
import type { Failure } from './contract.js';
import type { SecurityHeaders } from './securityHeaders.js';

/**
 * Answers what is too long or too broken to be a request, in our form and with our headers: no hook and no route ever sees it.
 * https://nodejs.org/api/http.html#event-clienterror
 */
export const answerGarbled =
  (headers: SecurityHeaders, { failures }: Pick<Texts, 'failures'>) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const failure: Failure = { error: { code: 'unreadable', message: failures.unreadable } };
    const body = JSON.stringify(failure);
    const lines = Object.entries({
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
  };
