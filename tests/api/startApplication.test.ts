import { afterEach, describe, expect, it } from '@jest/globals';
import type { ApiWorld } from '../../src/api/reader.js';
import { startApplication } from '../../src/api/startApplication.js';
import { personOf } from '../../src/grant/state.js';
import type { Event } from '../../src/steps/process.js';
import { projectLeader, stranger } from '../support/cast.js';
import { at } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen } from '../support/theCall.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const anOpenCall: Event[] = [...theRegister, ...callIsOpen];

describe('starting an application, by somebody who is in nobody’s register', () => {
  let shared: SharedWorld;
  afterEach(() => shared.stop());
  const open = (): Promise<ApiWorld> => {
    shared = new SharedWorld(anOpenCall);
    return shared.instance();
  };
  const start = (world: ApiWorld, call = 'autumn', look = lookOf(world, stranger)) =>
    startApplication(look, { commandId: 'start-1', id: 'app', call });
  const entryOf = ({ journal }: ApiWorld) => personOf(journal.read().state, stranger.actor);

  it('enters the register and has a draft of his own', async () => {
    const world = await open();
    expect(await outcomeOf(start(world))).toBe('done');
    expect(entryOf(world)).toBeDefined();
    expect(world.journal.read().state.applications.get('app')?.startedBy).toBe(entryOf(world));
    expect(shared.drafts.get('app')?.status).toBe('draft');
  });

  it('has the one entry where another instance has entered him a moment ago', async () => {
    const one = await open();
    const other = await shared.instance();
    const entering = { type: 'registerContact', person: 'p-contact', identity: stranger.actor } as const;
    await one.journal.perform({ id: 'contact', actor: projectLeader.actor, command: entering });
    expect(await outcomeOf(start(other))).toBe('done');
    expect(entryOf(other)).toBe('p-contact');
    expect([...shared.people.cards.keys()]).toEqual(['p-contact']);
  });

  it('does not enter it for a call that is not there, or is over', async () => {
    const world = await open();
    expect(await outcomeOf(start(world, 'no-such-call'))).toBe('notFound');
    const look = lookOf(world, stranger);
    const late = { ...look, reader: { ...look.reader, arrivedAt: at('2099-01-01T12:00:00+01:00') } };
    expect(await outcomeOf(start(world, 'autumn', late))).toBe('deadlinePassed');
    expect(entryOf(world)).toBeUndefined();
  });
});
