import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * A browser on another site may use an upload address, with what a fragment needs and nothing more: an SDK's own headers have
 * been refused (https://github.com/microsoftgraph/msgraph-sdk-javascript/issues/220), Content-Range is let through
 * (https://github.com/OneDrive/onedrive-api-docs/issues/157). No answer header is exposed: Retry-After cannot be read there.
 */
const ALLOWED_HEADERS = 'content-type, content-range';

export const allowOrigin = ({ headers: { origin } }: FastifyRequest, reply: FastifyReply): void => {
  if (origin !== undefined) reply.headers({ 'access-control-allow-origin': origin, vary: 'Origin' });
};

export const answerPreflight = (_request: FastifyRequest, reply: FastifyReply, methods: string): FastifyReply =>
  reply
    .headers({ 'access-control-allow-methods': methods, 'access-control-allow-headers': ALLOWED_HEADERS })
    .code(200)
    .send();
