import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiWorld } from '../../src/api/reader.js';
import { requests } from '../../src/api/requests.js';
import { handlers } from '../../src/api/routes.js';
import { meView } from '../../src/api/views/me.js';
import { PROFILES } from '../../src/profiles/profiles.js';
import { chair, secretary, type Player } from '../support/cast.js';
import { profile, theRegister } from '../support/register.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const own = { ...profile, shareOfFrameWarning: 0.4 };

describe('the profile through the tab’s door', () => {
  let rig: SharedWorld;
  let world: ApiWorld;
  beforeEach(async () => {
    rig = new SharedWorld(theRegister);
    world = { ...(await rig.instance()), templates: PROFILES };
  });
  afterEach(() => rig.stop());
  const page = async (who: Player) =>
    handlers.profiles({ look: lookOf(world, who), id: '', query: {}, body: undefined });
  const adopt = async (who: Player, changed: object, commandId = 'adopting-1') => {
    const body = requests.adoptProfile.parse({ commandId, profile: changed });
    return outcomeOf(Promise.resolve(handlers.adoptProfile({ look: lookOf(world, who), id: '', query: {}, body })));
  };

  it('is shown to the secretariat, with those that one may begin with, and to nobody else', async () => {
    expect(await page(secretary)).toMatchObject({ inForce: profile, templates: [{}, {}, {}, {}] });
    expect(await outcomeOf(page(chair))).toBe('forbidden');
  });

  it('is adopted by the secretariat, at once and by name', async () => {
    expect(await adopt(secretary, own)).toBe('done');
    expect(await page(secretary)).toMatchObject({ inForce: own, by: { id: secretary.id } });
    expect(meView(lookOf(world, chair)).profile).toEqual(own);
  });

  it('is refused for others, and for another helsefellesskap', async () => {
    expect(await adopt(chair, own)).toBe('notSecretary');
    expect(await adopt(secretary, { ...own, id: 'another' })).toBe('profileOfAnother');
  });

  it('is not taken in at all where it is no profile', () => {
    expect(
      requests.adoptProfile.safeParse({ commandId: 'adopting-1', profile: { ...own, deciding: [] } }).success,
    ).toBe(false);
  });
});
