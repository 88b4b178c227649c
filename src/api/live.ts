import type { Writable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { changedTopics } from './changedTopics.js';
import { TOPICS, type LiveLine, type Topic } from './contract.js';
import type { ApiWorld, Reader } from './reader.js';
import { tellDrafts } from './writing/tellDrafts.js';

const HEARTBEAT_MS = 15_000;

/** Opens the stream of JSON lines that a tab listens to. Answers how to end it. */
export const streamLive = (world: ApiWorld, readerNow: () => Reader, reply: FastifyReply): (() => void) => {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    ...(reply.getHeaders() as Record<string, string>),
  });
  const endDrafts = tellDrafts(world, readerNow, raw);
  const endLive = tellLive(world, raw);
  const end = (): void => {
    endDrafts();
    endLive();
  };
  raw.on('close', end);
  return end;
};

/**
 * One line for what changed, for as long as the reader listens, and empty ones to stay open. While he takes nothing in, what
 * changed is gathered into one line; who has taken nothing from one heartbeat to the next is cut off.
 */
export const tellLive = (
  { journal, onOthersSaved }: Pick<ApiWorld, 'journal' | 'onOthersSaved'>,
  out: Writable,
): (() => void) => {
  let { state } = journal.read();
  let { trouble } = journal.health();
  let isStalled = false;
  const untold = new Set<Topic>(TOPICS);

  const tell = (): void => {
    if (untold.size === 0 || out.writableNeedDrain) return;
    const line: LiveLine = { seq: journal.read().seq, changed: [...untold] };
    untold.clear();
    out.write(`${JSON.stringify(line)}\n`);
  };
  const compare = (): void => {
    const read = journal.read();
    for (const topic of changedTopics(state, read.state)) untold.add(topic);
    state = read.state;
    const health = journal.health();
    if (health.trouble !== trouble) untold.add('journal');
    trouble = health.trouble;
    tell();
  };
  const beat = (): void => {
    if (isStalled && out.writableNeedDrain) {
      out.destroy();
      return;
    }
    isStalled = out.writableNeedDrain;
    journal.touch();
    compare();
    if (!out.writableNeedDrain) out.write('\n');
  };

  const stopListening = journal.onApplied(compare);
  // A save stands in no entry.
  const stopHearing = onOthersSaved(() => {
    untold.add('applications');
    tell();
  });
  const heartbeat = setInterval(beat, HEARTBEAT_MS);
  const end = (): void => {
    clearInterval(heartbeat);
    stopListening();
    stopHearing();
    out.end();
  };
  out.on('drain', () => {
    isStalled = false;
    tell();
  });
  out.on('close', end);
  tell();
  return end;
};
