import { describe, expect, it } from '@jest/globals';
import { levelOn } from '../../../../src/grant/endorserLevels.js';
import type { RegisterPage } from '../../../../src/api/contract.js';
import { moreOgRomsdal as profile } from '../../../../src/profiles/moreOgRomsdal.js';
import {
  emptyRole,
  roleField,
  roleProblems,
  roleRequest,
  type RoleForm,
} from '../../../../src/tab/pages/register/roleForm.js';
import { nn } from '../../../../src/texts/nn.js';

const register: RegisterPage = {
  profile,
  people: [],
  choices: {
    parties: profile.parties,
    bodies: profile.bodies,
    levels: (['kommune', 'hf'] as const).map((side) => ({ ...levelOn(profile, side)!, side })),
    applications: [],
  },
  roles: [],
  channels: {},
  partyChannels: {},
  sendsMail: false,
};
const form = (more: Partial<RoleForm>): RoleForm => ({
  ...emptyRole(register, '01.01.2024'),
  person: 'p1',
  party: 'haram',
  source: 'Delegasjonsreglement',
  ...more,
});
const fields = (more: Partial<RoleForm>) =>
  roleProblems(form(more), nn.register, nn.registerHistory).map(({ field }) => field);

describe('giving a role', () => {
  it('gives a leader the level of his party’s side', () => {
    expect(roleRequest(form({ unit: 'Helse', actingFor: 'Test X' }), register)).toEqual({
      person: 'p1',
      kind: { type: 'endorser', level: levelOn(profile, 'kommune')!.id },
      party: 'haram',
      from: '2024-01-01',
      source: 'Delegasjonsreglement',
      unit: 'Helse',
      actingFor: 'Test X',
    });
    expect(roleRequest(form({ party: 'hf' }), register)?.kind).toEqual({
      type: 'endorser',
      level: levelOn(profile, 'hf')!.id,
    });
  });

  it('takes another level that a profile in use knows for that side, and a project that somebody owns', () => {
    const older = { id: 'einingsleiar', text: { nn: 'x', nb: 'x', en: 'x' }, side: 'kommune' as const };
    const wider = { ...register, choices: { ...register.choices, levels: [...register.choices.levels, older] } };
    expect(roleRequest(form({ level: 'einingsleiar' }), wider)?.kind).toEqual({
      type: 'endorser',
      level: 'einingsleiar',
    });
    expect(roleRequest(form({ level: 'einingsleiar', party: 'hf' }), wider)?.kind).toEqual({
      type: 'endorser',
      level: 'klinikksjef',
    });
    const owner = roleRequest(form({ kind: 'projectOwner', application: 'app-1' }), register);
    expect([owner?.kind, owner?.party]).toEqual([{ type: 'projectOwner', application: 'app-1' }, undefined]);
    expect(fields({ kind: 'projectOwner', party: '' })).toEqual([roleField('application')]);
  });

  it('leaves out what the kind does not have', () => {
    const secretary = roleRequest(form({ kind: 'secretary', unit: 'x', actingFor: 'y' }), register);
    expect(secretary).toEqual({
      person: 'p1',
      kind: { type: 'secretary' },
      from: '2024-01-01',
      source: 'Delegasjonsreglement',
    });
  });

  it('makes a chair, a member and a deputy of the body', () => {
    const kinds = [{ kind: 'member', chair: true }, { kind: 'member' }, { kind: 'deputy', deputyFor: 'p2' }] as const;
    expect(kinds.map((kind) => roleRequest(form(kind), register)?.kind)).toEqual([
      { type: 'member', body: 'ssu', chair: true },
      { type: 'member', body: 'ssu' },
      { type: 'deputy', body: 'ssu', deputyFor: 'p2' },
    ]);
  });

  it('asks for what is missing or cannot be read', () => {
    expect(fields({ person: '', party: '', source: ' ' })).toEqual(
      ['person', 'party', 'source'].map((part) => `role-${part}`),
    );
    expect(fields({ kind: 'deputy' })).toEqual([roleField('deputyFor')]);
    expect(fields({ kind: 'secretary', party: '' })).toEqual([]);
    expect(fields({ from: '2024' })).toEqual([roleField('from')]);
    expect(fields({ to: '31.12.2023' })).toEqual([roleField('to')]);
  });
});
