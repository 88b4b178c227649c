import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { inbox, type Change } from '../feed.js';
import type { TeamsContext } from '../teamsContext.js';
import { isIn, personOf } from './person.js';

const heartbeatMs = 15_000;

/** `GET /client/feed`: one JSON line for every change this person can see, and an empty line now and then. */
export function feedRoute(scope: FastifyInstance, context: TeamsContext): void {
  const open = new Set<PassThrough>();
  scope.addHook('preClose', (done) => {
    open.forEach((stream) => stream.end());
    done();
  });
  scope.get('/feed', (request, reply) => {
    const person = personOf(request);
    const stream = new PassThrough();
    const visible = ({ conversation: id, only }: Change): boolean => {
      if (id === inbox) return only === person.oid;
      const conversation = context.conversations.find(id);
      return conversation !== undefined && isIn(context, conversation, person) && (only ?? person.oid) === person.oid;
    };
    open.add(stream);
    stream.write('\n');
    const stop = context.feed.listen((change) => {
      if (visible(change))
        stream.write(`${JSON.stringify({ conversation: change.conversation, message: change.message ?? null })}\n`);
    });
    const beat = setInterval(() => stream.write('\n'), heartbeatMs);
    beat.unref();
    reply.raw.on('close', () => {
      open.delete(stream);
      stop();
      clearInterval(beat);
      stream.end();
    });
    return reply.type('application/x-ndjson').header('cache-control', 'no-store').send(stream);
  });
}
