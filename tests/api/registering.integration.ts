import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bystander, day, holds, secretary } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { ApiRig, bound, failureIn } from './apiRig.js';

describe('a person whom the secretary enters', () => {
  const rig = new ApiRig(
    [
      ...theRegister,
      ...[secretary, bystander].map(bound),
      holds(bystander, { type: 'secretary' }, { id: 'second-secretary' }),
    ],
    AN_ORDINARY_DAY,
  );
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());

  const wish = { commandId: 'enter-somebody', id: 'somebody', name: 'Leiar Test H1', title: '', email: 'h1@a.example' };
  const enter = (who = secretary, differently: object = {}) =>
    rig.as(who, 'POST /api/people', { ...wish, ...differently });

  it('is entered once, though the same is asked twice', async () => {
    expect((await enter()).status).toBe(200);
    expect((await enter()).status).toBe(200);
    expect(rig.people.get('somebody')).toMatchObject({ name: 'Leiar Test H1', email: 'h1@a.example' });
  });

  it('is not renamed by the same command with other words', async () => {
    const answer = await enter(secretary, { name: 'Nokon Annan', email: 'annan@evil.example' });
    expect([answer.status, failureIn(answer).code]).toEqual([409, 'idTaken']);
    expect(rig.people.get('somebody')).toMatchObject({ name: 'Leiar Test H1', email: 'h1@a.example' });
  });

  it('gets his name at last where the first try was interrupted after its entry in the journal', async () => {
    const other = { commandId: 'enter-another', id: 'another' };
    expect((await enter(secretary, other)).status).toBe(200);
    await rig.people.put('another', { name: '', email: '' });
    expect((await enter(secretary, other)).status).toBe(200);
    expect(rig.people.get('another')).toMatchObject({ name: 'Leiar Test H1' });
  });

  it('is out of reach for him who was the secretary, and repeats what he then sent', async () => {
    const his = { commandId: 'enter-third', id: 'third' };
    expect((await enter(bystander, his)).status).toBe(200);
    await rig.people.put('third', { name: '' });
    const ends = { commandId: 'he-leaves-now', to: day('2024-11-24') };
    expect((await rig.as(secretary, 'POST /api/roles/second-secretary/ending', ends)).status).toBe(200);
    for (const more of [{}, { name: 'Nokon Annan' }]) {
      const answer = await enter(bystander, { ...his, ...more });
      expect([answer.status, failureIn(answer).code]).toEqual([403, 'notSecretary']);
    }
    expect(rig.people.get('third')?.name).toBe('');
  });
});
