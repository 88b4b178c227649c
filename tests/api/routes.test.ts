import { afterEach, describe, expect, it } from '@jest/globals';
import { handlers } from '../../src/api/routes.js';
import { bystander, haramsLeader, hospitalMember, projectLeader, secretary } from '../support/cast.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, sendCommand, starts } from '../support/theCall.js';
import { grants, theCommitteeMeets } from '../support/theMeeting.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

describe('an act on an application', () => {
  const shared = new SharedWorld([...theRegister, ...callIsOpen, starts()]);
  afterEach(() => shared.stop());
  const body = {
    commandId: 'endorse-1',
    party: 'haram',
    version: 1,
    answer: 'endorsed',
    justification: 'Ja.',
  } as const;

  it('does not say to a leader that what he was asked about at another instance does not exist; to others it does not', async () => {
    const one = await shared.instance();
    const other = await shared.instance();
    await one.journal.perform({ id: 'send', actor: projectLeader.actor, command: sendCommand() });
    const asked = async (who: typeof haramsLeader) =>
      outcomeOf(Promise.resolve(handlers.endorse({ look: lookOf(other, who), id: 'app', query: {}, body })));
    expect(await asked(haramsLeader)).toBe('done');
    expect(await asked(bystander)).toBe('notFound');
  });
});

describe('an act on a ballot', () => {
  const shared = new SharedWorld(theCommitteeMeets);
  afterEach(() => shared.stop());
  const body = { commandId: 'declare-1', answer: 'impartial' } as const;

  it('is done also when the ballot was opened at another instance a moment ago; to outsiders there is none', async () => {
    const one = await shared.instance();
    const other = await shared.instance();
    const command = { type: 'openBallot', ballot: 'ballot', case: 'ssu-2024-1', lines: [grants()] } as const;
    await one.journal.perform({ id: 'open', actor: secretary.actor, command });
    expect(other.journal.read().state.ballots.has('ballot')).toBe(false);
    const declared = async (who: typeof hospitalMember) =>
      outcomeOf(
        Promise.resolve(handlers.declareImpartiality({ look: lookOf(other, who), id: 'ballot', query: {}, body })),
      );
    expect(await declared(hospitalMember)).toBe('done');
    expect(await declared(bystander)).toBe('notFound');
  });
});
