import { afterEach, describe, expect, it } from '@jest/globals';
import type { ApiWorld } from '../../src/api/reader.js';
import { sendApplication } from '../../src/api/sendApplication.js';
import { applicationPage } from '../../src/api/views/applicationPage.js';
import { actorOf } from '../../src/grant/step.js';
import { personOf } from '../../src/grant/state.js';
import type { DirectoryEntry, DraftWrite } from '../../src/grant/ports.js';
import type { Event } from '../../src/steps/process.js';
import { bystander, clinicHead, haramsLeader, projectLeader, stranger } from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { quickClock } from '../support/grantJournal.js';
import { DraftTable } from '../support/inMemoryWorld.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, ENDORSERS, starts } from '../support/theCall.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

/** At the hospital, named on the application, and in nobody's register. */
const newcomer: DirectoryEntry = {
  tid: 'tenant',
  oid: 'newcomer',
  name: 'Kontaktperson Test',
  title: '',
  email: 'prosjektleiar@hf.example',
};
const aDraft: Event[] = [...theRegister, ...callIsOpen, starts()];
const declining = {
  type: 'endorse',
  application: 'app',
  party: 'haram',
  version: 1,
  answer: 'declined',
  justification: 'Ikkje no.',
} as const;

class SharePointIsAway extends Error {}

/** The write that freezes reaches the list, and nobody is told so. */
class AnswerLost extends DraftTable {
  override async freeze(...frozen: Parameters<DraftTable['freeze']>): Promise<DraftWrite> {
    await super.freeze(...frozen);
    throw new SharePointIsAway('away');
  }
}

describe('sending an application to its leaders', () => {
  let shared: SharedWorld;
  afterEach(() => shared.stop());

  const open = (...more: ConstructorParameters<typeof SharedWorld>): Promise<ApiWorld> => {
    shared = new SharedWorld(...more);
    shared.drafts.store({ application: 'app', call: 'autumn', content: FILLED, status: 'draft' });
    return shared.instance();
  };
  const sending = (application = 'app', commandId = 'send-1') => ({
    commandId,
    etag: shared.drafts.get(application)?.etag ?? '',
    endorsers: ENDORSERS,
    submitsItself: true,
  });
  const send = (world: ApiWorld, body = sending(), who = projectLeader) =>
    sendApplication(lookOf(world, who), 'app', body);
  const newcomersEntry = ({ journal }: ApiWorld) => personOf(journal.read().state, actorOf(newcomer));
  const application = ({ journal }: ApiWorld, id = 'app') => journal.read().state.applications.get(id);
  const declines = ({ journal }: ApiWorld) =>
    journal.perform({ id: 'decline', actor: haramsLeader.actor, command: declining });

  it('freezes the draft, and asks them', async () => {
    const world = await open(aDraft);
    await send(world);
    expect(application(world)?.status).toBe('awaitingEndorsement');
    expect(shared.drafts.get('app')).toMatchObject({
      status: 'sending',
      freezeId: application(world)?.rounds[0]?.freezeId,
    });
  });

  it('sends no leftovers of an imported file, and keeps them for its writers', async () => {
    const world = await open(aDraft);
    const imported = { file: 'søknad.docx', unplaced: [{ label: 'Grunngjeving', text: 'Vi støttar.' }] };
    shared.drafts.store({ application: 'app', call: 'autumn', content: { ...FILLED, imported }, status: 'draft' });
    await send(world);
    expect([...shared.frozen.contents.values()].map((content) => Object.keys(content))).toEqual([Object.keys(FILLED)]);
    expect(shared.drafts.get('app')?.content.imported).toEqual(imported);
  });

  it('enters a contact person whom the directory knows, once, and puts him on the application', async () => {
    const world = await open(aDraft, [newcomer]);
    await send(world);
    const entry = newcomersEntry(world) ?? 'nobody';
    expect(application(world)?.people).toEqual(['project-leader', entry]);
    expect(shared.people.get(entry)?.name).toBe('Kontaktperson Test');
  });

  it('gives two who enter the same contact person at once the one entry', async () => {
    const one = await open([...aDraft, starts('other', bystander)], [newcomer]);
    shared.drafts.store({ application: 'other', call: 'autumn', content: FILLED, status: 'draft' });
    const other = await shared.instance();
    await Promise.all([send(one), sendApplication(lookOf(other, bystander), 'other', sending('other', 'send-2'))]);
    await one.journal.atLeast(other.journal.read().seq);
    const entry = newcomersEntry(one);
    expect(entry).toBeDefined();
    expect(application(one)?.people).toContain(entry);
    await one.journal.atLeast(one.journal.read().seq + 1);
    expect(application(one, 'other')?.people).toEqual(['bystander', entry]);
  });

  it.each(['refused', 'dropped'] as const)(
    'is not done where the register cannot be written (%s): the draft is given back, and nobody unknown stands on it',
    async (appending) => {
      const world = await open(aDraft, [newcomer], quickClock(20));
      shared.log.appending = appending;
      expect(await outcomeOf(send(world))).toBe('notWritten');
      expect(shared.drafts.get('app')?.status).toBe('draft');
      expect(application(world)?.people).toEqual(['project-leader']);
      shared.log.appending = 'written';
      await send(world, sending('app', 'send-2'));
      expect(application(world)?.people).toEqual(['project-leader', newcomersEntry(world)]);
    },
  );

  it('gives the draft back where the freezing failed although it reached the list, and enters nobody', async () => {
    const world = await open(aDraft, [newcomer], undefined, new AnswerLost(() => AN_ORDINARY_DAY));
    expect(await outcomeOf(send(world))).toBe('away');
    expect(shared.drafts.get('app')).toMatchObject({ status: 'draft' });
    expect(newcomersEntry(world)).toBeUndefined();
  });

  it('is not done where somebody has written since, and then enters nobody', async () => {
    const world = await open(aDraft, [newcomer]);
    const seen = sending();
    await shared.drafts.save('app', seen.etag, { title: 'Frå ein annan' }, 'other');
    expect(await outcomeOf(send(world, seen))).toBe('changed');
    expect(newcomersEntry(world)).toBeUndefined();
  });

  it('does not call a draft sent that another sending holds without an entry in the journal', async () => {
    const world = await open(aDraft);
    await shared.drafts.freeze('app', sending().etag, 'freeze-of-another');
    expect(await outcomeOf(send(world))).toBe('beingSent');
    expect(shared.drafts.get('app')).toMatchObject({ status: 'sending', freezeId: 'freeze-of-another' });
  });

  it('answers once more what was owed to him whose answer was lost, also at an instance that has not read it yet', async () => {
    const one = await open(aDraft);
    const other = await shared.instance();
    const body = sending();
    const { seq } = await send(one, body);
    expect(await send(other, body)).toMatchObject({ seq });
  });

  it('does not refuse what another instance has written but this one has not read: a leader has declined', async () => {
    const one = await open(aDraft);
    await send(one);
    const other = await shared.instance();
    await declines(one);
    await shared.drafts.release('app', shared.drafts.get('app')?.freezeId ?? '');
    await send(other, sending('app', 'send-again'));
    expect(application(other)?.rounds).toHaveLength(2);
  });

  describe('again, after a round that a leader ended', () => {
    const endorsing = { type: 'endorse', application: 'app', version: 1, justification: 'Ja.' } as const;
    const sentOnce = async (): Promise<ApiWorld> => {
      const world = await open(aDraft);
      await send(world);
      const { journal } = world;
      await journal.perform({
        id: 'yes',
        actor: clinicHead.actor,
        command: { ...endorsing, party: 'hf', answer: 'endorsed' },
      });
      await journal.perform({
        id: 'wish',
        actor: haramsLeader.actor,
        command: { ...endorsing, party: 'haram', answer: 'changesRequested' },
      });
      await shared.drafts.release('app', shared.drafts.get('app')?.freezeId ?? '');
      return world;
    };
    const page = (world: ApiWorld, who = projectLeader) => applicationPage(lookOf(world, who), 'app');
    const change = async (changes: Parameters<DraftTable['save']>[2]): Promise<void> => {
      await shared.drafts.save('app', shared.drafts.get('app')?.etag ?? '', changes, projectLeader.id);
    };

    it('keeps the fingerprint and the others’ answers where nothing is changed', async () => {
      const world = await sentOnce();
      expect((await page(world)).resending).toEqual({ unchanged: true, kept: ['hf'] });
      await send(world, sending('app', 'send-again'));
      const [first, second] = application(world)?.rounds ?? [];
      expect(second?.sha).toBe(first?.sha);
      expect(Object.keys(second?.answers ?? {})).toEqual(['hf']);
    });

    it('keeps them where something was changed and changed back', async () => {
      const world = await sentOnce();
      await change({ purpose: 'Noko heilt anna.' });
      expect((await page(world)).resending).toEqual({ unchanged: false, kept: [] });
      await change({ purpose: FILLED.purpose ?? null });
      await send(world, sending('app', 'send-again'));
      expect(Object.keys(application(world)?.rounds[1]?.answers ?? {})).toEqual(['hf']);
    });

    it('asks everybody anew where the content is changed, and shows a leader what it said before', async () => {
      const world = await sentOnce();
      await change({ purpose: 'Noko heilt anna.' });
      await send(world, sending('app', 'send-again'));
      const [first, second] = application(world)?.rounds ?? [];
      expect(second?.sha).not.toBe(first?.sha);
      expect(second).toMatchObject({ answers: {}, changed: ['purpose'] });
      expect((await page(world, clinicHead)).before).toEqual({
        version: 1,
        fields: ['purpose'],
        content: { purpose: FILLED.purpose },
      });
      expect((await page(world)).before).toBeUndefined();
    });

    it('asks everybody anew where the earlier content cannot be found any more', async () => {
      const world = await sentOnce();
      shared.frozen.lose();
      await send(world, sending('app', 'send-again'));
      expect(application(world)?.rounds[1]?.answers).toEqual({});
    });
  });

  it('knows an application that was started at another instance just now', async () => {
    const one = await open([...theRegister, ...callIsOpen]);
    const other = await shared.instance();
    const command = { type: 'startApplication', application: 'app', call: 'autumn' } as const;
    await one.journal.perform({ id: 'start', actor: projectLeader.actor, command });
    await send(other);
    expect(application(other)?.status).toBe('awaitingEndorsement');
  });

  it('is refused to everybody but its writer, and what one may not see does not exist', async () => {
    const world = await open(aDraft);
    expect(await outcomeOf(send(world, sending(), stranger))).toBe('notFound');
    expect(await outcomeOf(send(world, sending(), bystander))).toBe('notFound');
    expect(shared.drafts.get('app')?.status).toBe('draft');
  });

  it('is refused by the rules before anything is written', async () => {
    const world = await open(aDraft, [newcomer]);
    const { alesund, hf } = ENDORSERS;
    expect(await outcomeOf(send(world, { ...sending(), endorsers: { alesund, hf } as typeof ENDORSERS }))).toBe(
      'endorserMissing',
    );
    expect(shared.drafts.get('app')?.status).toBe('draft');
    expect(newcomersEntry(world)).toBeUndefined();
  });

  it('is refused once it was sent', async () => {
    const world = await open(aDraft);
    await send(world);
    expect(await outcomeOf(send(world, sending('app', 'send-2')))).toBe('notADraft');
  });
});
