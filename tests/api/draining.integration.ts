import { beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { NewRow } from '../../src/journal/log.js';
import { projectLeader } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen } from '../support/theCall.js';
import { ApiRig, bound, type ApiAnswer } from './apiRig.js';

const history = [...theRegister, bound(projectLeader), ...callIsOpen];

describe('a server that is closed', () => {
  let rig: ApiRig;
  beforeEach(async () => {
    rig = new ApiRig(history, AN_ORDINARY_DAY);
    await rig.start();
  });
  afterEach(() => rig.stop());
  const startOne = (): Promise<ApiAnswer> => {
    const id = randomUUID();
    return rig.as(projectLeader, 'POST /api/applications', { commandId: id, id, call: 'autumn' });
  };
  /** The next entry is under way until it is let go. */
  const holdAppend = (): { underWay: Promise<void>; letGo: () => void } => {
    const { log } = rig.grants;
    const append = log.append.bind(log);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const underWay = new Promise<void>((resolve) => {
      log.append = async (row: NewRow) => {
        resolve();
        await held;
        return append(row);
      };
    });
    return { underWay, letGo };
  };

  it('answers whoever has asked, and takes nothing new meanwhile', async () => {
    const { underWay, letGo } = holdAppend();
    const acting = startOne();
    await underWay;
    const closed = rig.closeServer();
    expect((await rig.with(undefined, 'GET /readyz')).status).toBe(503);
    expect((await startOne()).status).toBe(503);
    letGo();
    expect(await acting).toMatchObject({ status: 200, body: { seq: 1 } });
    await closed;
    await expect(rig.with(undefined, 'GET /readyz')).rejects.toThrow();
  });

  it('ends the live streams, and waits for nobody who listens', async () => {
    const live = rig.as(projectLeader, 'GET /api/live');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const startedAt = performance.now();
    await rig.closeServer();
    const { status, text } = await live;
    expect({ status, lines: text.trim().split('\n').length }).toEqual({ status: 200, lines: 1 });
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
