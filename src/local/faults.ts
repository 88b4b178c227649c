import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseFault, matches, type Fault } from './faultRule.js';
import type { CallCounters } from './counters.js';
import type { CallKind, ErrorBody, Faults } from './tenantContext.js';

interface HeldCall {
  id: number;
  number: number;
  when: 'before' | 'after';
  kind: CallKind;
  method: string;
  url: string;
  release: () => void;
}

/** What the rules that matched ask for this one call. */
interface Plan {
  number: number;
  url: string;
  delayMs: number;
  fault: Fault | undefined;
}

const plans = new WeakMap<FastifyRequest, Plan>();
const gone = (request: FastifyRequest) => request.raw.socket.destroyed;

/** The first half of the answer, after which the line goes dead. */
function half(request: FastifyRequest, reply: FastifyReply, payload: unknown): Readable {
  const bytes = Buffer.from(typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : '');
  reply.removeHeader('content-length');
  return Readable.from(
    (async function* () {
      yield bytes.subarray(0, bytes.length >> 1);
      await sleep(20);
      request.raw.socket.destroy();
    })(),
  );
}

/** Makes the tenant misbehave on request: see `Fault` for how. Rules are tried in the order they came. */
export class FaultScript implements Faults {
  #rules: Fault[] = [];
  #held = new Map<number, HeldCall>();
  #nextId = 1;

  constructor(
    private readonly counters: CallCounters,
    private readonly readable: (url: string) => string = (url) => url,
  ) {}

  attach(scope: FastifyInstance, kind: CallKind, errorBody: ErrorBody): void {
    scope.addHook('preHandler', (request, reply) => this.#before(request, reply, kind, errorBody));
    scope.addHook('onSend', async (request, reply, payload) => {
      const fault = plans.get(request)?.fault;
      if (!fault || fault.done) return payload;
      if (fault.hold === 'after') await this.#hold(request, kind, 'after');
      if (fault.dropAfterCommit) request.raw.socket.destroy();
      return fault.truncate ? half(request, reply, payload) : payload;
    });
  }

  async #before(request: FastifyRequest, reply: FastifyReply, kind: CallKind, errorBody: ErrorBody) {
    const plan = this.#plan(request, kind);
    plans.set(request, plan);
    if (plan.delayMs > 0) await sleep(plan.delayMs);
    const { fault } = plan;
    if (!fault) return;
    if (fault.hold === 'before') await this.#hold(request, kind, 'before');
    if (fault.dropBefore || (fault.hold === 'before' && gone(request))) {
      request.raw.socket.destroy();
      return reply.hijack();
    }
    if (fault.status !== undefined) {
      const usual = fault.status === 429 || fault.status === 503 ? 1 : null;
      const { retryAfter = usual } = fault;
      if (retryAfter !== null) reply.header('Retry-After', String(retryAfter));
      return reply
        .code(fault.status)
        .send(errorBody(fault.status, fault.code, 'The stand-in was told to answer this.', request));
    }
    if (fault.commitLate !== undefined) {
      request.raw.socket.destroy();
      await sleep(fault.commitLate);
    }
    return undefined;
  }

  #plan(request: FastifyRequest, kind: CallKind): Plan {
    const url = this.readable(request.url);
    const number = this.counters.note(kind, request.method, url);
    const call = { kind, number, method: request.method, url, rawUrl: request.url, body: request.body };
    let delayMs = 0;
    let fault: Fault | undefined;
    for (const rule of this.#rules) {
      if (rule.done || !matches(rule, call)) continue;
      if (!rule.onlyDelays && fault) continue;
      rule.seen++;
      if (rule.nth !== undefined && rule.seen < rule.nth) continue;
      delayMs += rule.delayMs;
      rule.used++;
      if (!rule.onlyDelays) fault = { ...rule, done: false };
      if (rule.times !== undefined && rule.used >= rule.times) rule.done = true;
    }
    return { number, url, delayMs, fault };
  }

  /** Keeps the call until `release`, or until the caller is gone. */
  async #hold(request: FastifyRequest, kind: CallKind, when: HeldCall['when']) {
    const plan = plans.get(request);
    await new Promise<void>((resolve) => {
      const id = this.#nextId++;
      const { socket } = request.raw;
      const release = () => {
        this.#held.delete(id);
        socket.off('close', release);
        resolve();
      };
      const about = {
        id,
        number: plan?.number ?? 0,
        when,
        kind,
        method: request.method,
        url: plan?.url ?? request.url,
      };
      this.#held.set(id, { ...about, release });
      socket.once('close', release);
    });
  }

  register(app: FastifyInstance): void {
    const held = () => [...this.#held.values()].map(({ release: _, ...call }) => call);
    const rules = () => ({ faults: this.#rules, held: held() });
    const releaseAll = () => [...this.#held.values()].forEach((call) => call.release());
    app.get('/faults', rules);
    app.get('/faults/held', held);
    app.post('/faults/release', () => {
      releaseAll();
      return rules();
    });
    app.post('/faults', (request, reply) => {
      const rule = parseFault(this.#nextId, request.body);
      if ('error' in rule) return reply.code(400).send(rule);
      this.#nextId++;
      this.#rules.push(rule);
      return reply.code(201).send(rule);
    });
    app.delete('/faults', () => {
      this.#rules = [];
      releaseAll();
      return rules();
    });
    app.get('/counters', (request) => {
      const { last } = request.query as { last?: string };
      return this.counters.read(last === undefined ? undefined : Number(last));
    });
    app.delete('/counters', () => {
      this.counters.reset();
      return this.counters.read();
    });
  }
}
