import { createServer } from 'node:net';

/**
 * Below what systems give to outgoing connections. A port of theirs that is free now may be another connection's before somebody
 * listens on it.
 */
const [FROM, COUNT] = [20_000, 12_000];

/** Each process begins somewhere else and goes on from there, so that it gives no port twice. */
let next = Math.floor(Math.random() * COUNT);

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

/** A port that nobody uses just now, and that nobody but who asked is likely to. */
export const freePort = async (): Promise<number> => {
  for (let tried = 0; tried < COUNT; tried += 1) {
    const port = FROM + (next++ % COUNT);
    // The tenant listens on the one, and the app on the other, which may be IPv6.
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, 'localhost'))) return port;
  }
  throw new Error('No port is free.');
};
