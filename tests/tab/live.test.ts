import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Api } from '../../src/tab/api.js';
import { createLive } from '../../src/tab/live.js';

const seen: number[] = [];
const api = { headers: () => Promise.resolve({}), seen: (seq: number) => seen.push(seq) } as unknown as Api;

/** A stream that the test writes to. */
const stream = () => {
  let writer: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (writer = controller) });
  const encoder = new TextEncoder();
  return { body, write: (text: string) => writer?.enqueue(encoder.encode(text)), end: () => writer?.close() };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('live lines', () => {
  it('tell those who listen to what changed, across cut lines and heartbeats', async () => {
    const one = stream();
    const live = createLive(api, () => Promise.resolve(new Response(one.body)));
    const heard: string[] = [];
    live.subscribe(['applications'], () => heard.push('applications'));
    const stop = live.subscribe(['meetings'], () => heard.push('meetings'));
    live.start();
    await pass(1);
    one.write('\n{"seq":7,"changed":["appli');
    one.write('cations"]}\n\n{"seq":8,"changed":["meetings"]}\n');
    await pass(1);
    stop();
    one.write('{"seq":9,"changed":["meetings"]}\n');
    await pass(1);
    expect(heard).toEqual(['applications', 'meetings']);
    expect(seen).toEqual([7, 8, 9]);
    live.stop();
  });

  it('come back after a lost connection, and then everybody asks again', async () => {
    const streams = [stream(), stream()];
    let opened = 0;
    const live = createLive(api, () => {
      const next = streams[opened++];
      return next ? Promise.resolve(new Response(next.body)) : Promise.reject(new TypeError('lost'));
    });
    let heard = 0;
    live.subscribe(['register'], () => (heard += 1));
    live.start();
    await pass(1);
    expect(heard).toBe(0);
    streams[0]?.end();
    await pass(1001);
    expect({ opened, heard }).toEqual({ opened: 2, heard: 1 });
    live.stop();
  });
});
