import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { freePort } from '../../src/local/freePort.js';

/** From here on systems take ports for outgoing connections. */
const OUTGOING = 32_768;

describe('a free port', () => {
  const open: Server[] = [];
  afterEach(() => open.splice(0).forEach((server) => server.close()));
  /** That somebody listens there already does as well. */
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => {
      const server = createServer().once('error', () => resolve());
      open.push(server);
      server.listen(port, '127.0.0.1', resolve);
    });

  it('is none that an outgoing connection could be given in the meantime, and is given once', async () => {
    const ports = await Promise.all(Array.from({ length: 40 }, () => freePort()));
    expect(new Set(ports).size).toBe(40);
    expect(Math.max(...ports)).toBeLessThan(OUTGOING);
  });

  it('is not one that somebody listens on', async () => {
    const port = await freePort();
    const taken = [port + 1, port + 2, port + 3];
    for (const one of taken) await listen(one);
    expect(taken).not.toContain(await freePort());
  });
});
