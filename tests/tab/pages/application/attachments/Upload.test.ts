import { describe, expect, it } from '@jest/globals';
import { Upload } from '../../../../../src/tab/pages/application/attachments/Upload.js';
import type { KeptUpload } from '../../../../../src/tab/pages/application/attachments/uploadKeep.js';
import { FRAGMENT_BYTES } from '../../../../../src/tab/pages/application/attachments/uploadSession.js';
import type { UploadDoor, UploadState } from '../../../../../src/tab/pages/application/attachments/uploadView.js';

const refused = (code: string, message: string) =>
  ({ ok: false, failure: { kind: 'refused', code, message } }) as const;

/** A session of SharePoint's and an app, both in memory. */
class World {
  sessions = 0;
  received = 0;
  isGone = false;
  total = 0;
  readonly puts: string[] = [];
  /** Answers of its own, one for each request, before the session's. */
  readonly script: ((request: RequestInit) => Response | Error)[] = [];
  readonly waits: number[] = [];
  kept: KeptUpload[] = [];
  finishes = 0;
  finishWith: (() => Awaited<ReturnType<UploadDoor['finish']>>)[] = [];
  beginWith: (() => Awaited<ReturnType<UploadDoor['begin']>>)[] = [];

  readonly door: UploadDoor = {
    begin: () => {
      const scripted = this.beginWith.shift();
      if (scripted) return Promise.resolve(scripted());
      this.sessions += 1;
      this.received = 0;
      this.isGone = false;
      const value = { attachment: `a${this.sessions}`, uploadUrl: 'https://drive', expiresAt: '' };
      return Promise.resolve({ ok: true, value });
    },
    finish: () => {
      this.finishes += 1;
      const scripted = this.finishWith.shift();
      return Promise.resolve(scripted?.() ?? { ok: true, value: { attachments: [], etag: '' } });
    },
    fetch: (_address, init = {}) => this.#answer(init),
    keep: {
      all: () => this.kept,
      put: (upload) => (this.kept = [...this.kept.filter((one) => one.attachment !== upload.attachment), upload]),
      drop: (attachment) => (this.kept = this.kept.filter((one) => one.attachment !== attachment)),
    },
    words: { noSpace: 'Ikkje plass.', stopped: 'Stoppa.', unreadable: 'Kan ikkje lesast.' },
    saved: () => undefined,
    sleep: (ms) => {
      this.waits.push(ms);
      return Promise.resolve();
    },
    now: () => 0,
  };

  async #answer(init: RequestInit): Promise<Response> {
    await Promise.resolve();
    const scripted = this.script.shift()?.(init);
    if (scripted instanceof Error) throw scripted;
    if (scripted) return scripted;
    if (this.isGone) return new Response('{}', { status: 404 });
    if (init.method === 'DELETE') {
      this.isGone = true;
      return new Response(null, { status: 204 });
    }
    if (init.method === 'PUT') {
      const range = (init.headers as Record<string, string>)['Content-Range'] ?? '';
      const [, first = '', last = '', total = ''] = /bytes (\d+)-(\d+)\/(\d+)/.exec(range) ?? [];
      this.puts.push(range);
      if (Number(first) !== this.received) return new Response('{}', { status: 416 });
      this.received = Number(last) + 1;
      this.total = Number(total);
      if (this.received === this.total) {
        this.isGone = true;
        return new Response('{"id":"01"}', { status: 201 });
      }
    }
    return new Response(JSON.stringify({ nextExpectedRanges: [`${this.received}-`] }), { status: 202 });
  }
}

const fileOf = (bytes: number): File => new File([new Uint8Array(bytes)], 'Plan.pdf', { lastModified: 5 });
const run = async (
  world: World,
  bytes = 2 * FRAGMENT_BYTES + 10,
): Promise<{ upload: Upload; states: UploadState[] }> => {
  const states: UploadState[] = [];
  const upload: Upload = new Upload(fileOf(bytes), world.door, () => states.push(upload.view.state));
  await upload.run();
  return { upload, states };
};
const fails = (status: number) => () => new Response('{}', { status });

describe('an upload', () => {
  it('goes in pieces of 5 MiB, in order, and is checked when all of it is there', async () => {
    const world = new World();
    const { upload, states } = await run(world);
    const total = 2 * FRAGMENT_BYTES + 10;
    expect(FRAGMENT_BYTES % 327_680).toBe(0);
    expect(world.puts).toEqual([
      `bytes 0-${FRAGMENT_BYTES - 1}/${total}`,
      `bytes ${FRAGMENT_BYTES}-${2 * FRAGMENT_BYTES - 1}/${total}`,
      `bytes ${2 * FRAGMENT_BYTES}-${total - 1}/${total}`,
    ]);
    expect(states.map(({ kind }) => kind)).toContain('checking');
    expect([upload.view.state.kind, upload.view.sent, world.kept]).toEqual(['done', total, []]);
  });

  it.each([
    ['a dropped connection', () => new TypeError('Failed to fetch')],
    ['503', fails(503)],
    ['429', fails(429)],
  ])('goes on where it broke after %s', async (_what, failure) => {
    const world = new World();
    world.script.push(() => undefined as never, failure);
    const { upload } = await run(world);
    expect(upload.view.state.kind).toBe('done');
    expect(world.waits).toEqual([1000]);
    expect(world.sessions).toBe(1);
    expect(world.puts.filter((range) => range.startsWith('bytes 0-')).length).toBe(1);
  });

  it('waits longer each time nobody answers', async () => {
    const world = new World();
    world.script.push(...Array.from({ length: 7 }, () => () => new TypeError('offline')));
    await run(world, 10);
    expect(world.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('asks what is there where a piece was there already', async () => {
    const world = new World();
    world.script.push((init) => {
      // The piece arrives, and its answer does not.
      world.received =
        Number(/-(\d+)\//.exec((init.headers as Record<string, string>)['Content-Range'] ?? '')?.[1]) + 1;
      return fails(416)();
    });
    const { upload } = await run(world);
    expect([upload.view.state.kind, world.puts.length]).toEqual(['done', 2]);
  });

  it('finds its file where the answer to the last piece was lost', async () => {
    const world = new World();
    world.script.push(() => {
      world.isGone = true;
      return new TypeError('lost');
    });
    const { upload } = await run(world, 10);
    expect([upload.view.state.kind, world.sessions, world.finishes]).toEqual(['done', 1, 1]);
  });

  it('begins anew where its session is gone and no file has come of it', async () => {
    const world = new World();
    world.script.push(fails(404));
    world.finishWith.push(() => refused('attachment.notUploaded', 'Kom ikkje fram.'));
    const { upload } = await run(world);
    expect([upload.view.state.kind, world.sessions]).toEqual(['done', 2]);
  });

  it('says in words why it is refused, before and after it is sent, and forgets it', async () => {
    const early = new World();
    early.beginWith.push(() => refused('attachment.empty', 'Fila er tom.'));
    expect((await run(early)).upload.view.state).toEqual({ kind: 'failed', reason: 'Fila er tom.' });
    const late = new World();
    late.finishWith.push(() => refused('attachment.macros', 'Makroar.'));
    expect((await run(late)).upload.view.state).toEqual({ kind: 'failed', reason: 'Makroar.' });
    expect(late.kept).toEqual([]);
  });

  it('says that there is no room, or that SharePoint would not have it', async () => {
    for (const [status, reason] of [
      [507, 'Ikkje plass.'],
      [400, 'Stoppa.'],
    ] as const) {
      const world = new World();
      world.script.push(fails(status));
      expect((await run(world)).upload.view.state).toEqual({ kind: 'failed', reason });
    }
  });

  it('is checked again where the app was restarted in the middle of it', async () => {
    const world = new World();
    const away = () => ({ ok: false, failure: { kind: 'offline', code: 'lost', message: '' } }) as const;
    world.finishWith.push(away, away);
    const { upload } = await run(world, 10);
    expect([upload.view.state.kind, world.finishes, world.sessions]).toEqual(['done', 3, 1]);
  });

  it('goes on after a reload, when the same file is chosen again, and only then', async () => {
    const world = new World();
    world.received = FRAGMENT_BYTES;
    const kept = {
      attachment: 'a0',
      uploadUrl: 'https://drive',
      sent: FRAGMENT_BYTES,
      name: 'Plan.pdf',
      lastModified: 5,
    };
    world.kept = [{ ...kept, bytes: 2 * FRAGMENT_BYTES + 10 }];
    await run(world);
    expect([world.sessions, world.puts.length, world.kept]).toEqual([0, 2, []]);
    const other = new World();
    other.kept = [{ ...kept, bytes: 99 }];
    await run(other, 10);
    expect(other.sessions).toBe(1);
  });

  it('can be paused and taken up, and ends its session where it is cancelled', async () => {
    const world = new World();
    const upload: Upload = new Upload(fileOf(2 * FRAGMENT_BYTES), world.door, () => undefined);
    world.script.push(() => {
      upload.pause();
      return new TypeError('aborted');
    });
    await upload.run();
    expect([upload.view.state.kind, world.puts.length]).toEqual(['paused', 0]);
    await upload.run();
    expect(upload.view.state.kind).toBe('done');

    const ended = new World();
    const cancelled: Upload = new Upload(fileOf(2 * FRAGMENT_BYTES), ended.door, () => undefined);
    ended.script.push(() => {
      void cancelled.cancel();
      return new TypeError('aborted');
    });
    await cancelled.run();
    expect([cancelled.view.state.kind, ended.isGone, ended.kept, ended.finishes]).toEqual(['cancelled', true, [], 0]);
  });
});
