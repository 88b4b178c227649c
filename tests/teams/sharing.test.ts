import { describe, expect, it } from '@jest/globals';
import { stateAfter } from '../support/given.js';
import type { Event } from '../../src/steps/process.js';
import { bystander, hospitalContact, projectLeader } from '../support/cast.js';
import { A_DRAFT, comments, HARMFUL, isOff, isOn } from '../support/sharingCards.js';
import { DeliveryRig } from './deliveryRig.js';

const chatOf = ({ id }: { id: string }): string => `chat-${id}`;
const calls = (id: string, text = id): Event => comments(projectLeader, id, text, { mentions: [hospitalContact.id] });

const told = (rig: DeliveryRig, who: { id: string }, word: string): number[] =>
  rig.connector
    .seenIn(chatOf(who))
    .map(({ card }) => JSON.stringify(card).split(word).length - 1)
    .filter((times) => times > 0);

const after = (...events: Event[]) => stateAfter([...A_DRAFT, ...events]);

describe('somebody who is added', () => {
  it('gets one card, however often he is taken off and added; it says what he may do now', async () => {
    const rig = new DeliveryRig(after());
    const run = rig.instance();
    await rig.run([run]);
    expect(rig.connector.seenIn(chatOf(bystander))).toHaveLength(1);
    expect(rig.connector.seenIn(chatOf(projectLeader))).toHaveLength(0);
    rig.state = after(isOff(bystander));
    await rig.run([run]);
    rig.state = after(isOff(bystander), isOn(bystander, 'reader'));
    await rig.run([run]);
    const seen = rig.connector.seenIn(chatOf(bystander));
    expect(seen.map(({ edits }) => edits)).toEqual([2]);
    expect(JSON.stringify(seen[0]?.card)).toContain('Du kan lese søknaden');
  });

  it('and taken off before his card was sent gets none', async () => {
    const rig = new DeliveryRig(after(isOff(bystander)));
    await rig.run([rig.instance()]);
    expect(rig.connector.seenIn(chatOf(bystander))).toHaveLength(0);
  });
});

describe('somebody whom a comment calls on', () => {
  it('gets a card for it, and another for the next; the earlier stays', async () => {
    const rig = new DeliveryRig(after(calls('eitt')));
    const run = rig.instance();
    await rig.run([run]);
    rig.state = after(calls('eitt'), calls('to'));
    await rig.run([run]);
    expect([told(rig, hospitalContact, '"eitt"'), told(rig, hospitalContact, '"to"')]).toEqual([[1], [1]]);
    expect(told(rig, projectLeader, '"eitt"')).toEqual([]);
  });

  it('gets one card for all that came while he could not be reached', async () => {
    const rig = new DeliveryRig(after());
    const run = rig.instance();
    await rig.run([run]);
    rig.connector.happens = (request, where) =>
      request === 'send' && where.startsWith(chatOf(hospitalContact))
        ? { trouble: 'later', retryAfterMs: 1000 }
        : undefined;
    const wait = ['eitt', 'to', 'tre'].map((text) => calls(text));
    for (const count of [1, 2, 3]) {
      rig.state = after(...wait.slice(0, count));
      await rig.run([run], 2000);
    }
    rig.connector.happens = () => undefined;
    await rig.run([run]);
    expect(['"eitt"', '"to"', '"tre"'].map((word) => told(rig, hospitalContact, word))).toEqual([[1], [1], [1]]);
    // Beside the card that told him that he was added.
    expect(rig.connector.seenIn(chatOf(hospitalContact))).toHaveLength(2);
  });

  it('is told of an answer to his comment, and the one who answers is not', async () => {
    const answer = comments(projectLeader, 'c2', 'svaret', { thread: 'c1' });
    const rig = new DeliveryRig(after(comments(hospitalContact, 'c1', 'spørsmålet'), answer));
    await rig.run([rig.instance(), rig.instance()]);
    expect([told(rig, hospitalContact, '"svaret"'), told(rig, projectLeader, '"svaret"')]).toEqual([[1], []]);
  });

  it('reads none of it when he has been taken off', async () => {
    const rig = new DeliveryRig(after(calls('løyndom')));
    const run = rig.instance();
    await rig.run([run]);
    rig.state = after(calls('løyndom'), isOff(hospitalContact));
    await rig.run([run]);
    expect(told(rig, hospitalContact, 'løyndom')).toEqual([]);
    const unsent = new DeliveryRig(rig.state);
    await unsent.run([unsent.instance()]);
    expect(unsent.connector.seenIn(chatOf(hospitalContact))).toHaveLength(0);
  });

  it('reads what was written to do harm as it was written: nothing is called on, fetched or computed', async () => {
    const rig = new DeliveryRig(after(calls('c1', HARMFUL)));
    await rig.run([rig.instance()]);
    const card = rig.connector.seenIn(chatOf(hospitalContact)).at(-1)?.card;
    const text = JSON.stringify(card);
    expect(text).toContain('Alle i utvalet');
    for (const sign of ['<at>', '](', '{{', '${', '://evil', '\u202e', '**', '"entities"', 'msteams'])
      expect(text.includes(sign)).toBe(false);
  });

  it('is shown the way to the very place', async () => {
    const place = { part: 'budget', field: 'budget', at: 'rows[operating.travel]' } as const;
    const rig = new DeliveryRig(after(comments(projectLeader, 'c1', 'Reise', { place, mentions: [bystander.id] })));
    await rig.run([rig.instance()]);
    const actions = rig.connector.seenIn(chatOf(bystander)).at(-1)?.card.actions;
    expect(actions).toMatchObject([
      { type: 'Action.OpenUrl', url: 'https://teams.example/applications/app/budget/budget-rows-operating-travel' },
    ]);
  });
});
