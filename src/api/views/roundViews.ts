import type { ApplicationContent } from '../../grant/application.js';
import { changedFields } from '../../grant/changedFields.js';
import type { PartyId } from '../../grant/party.js';
import { WorldFault } from '../../grant/ports.js';
import { currentRound, type Application, type Call, type Round } from '../../grant/state.js';
import { keptAnswers } from '../../steps/endorsing/keptAnswers.js';
import type { ApplicationPage } from '../contract.js';
import type { Look } from '../reader.js';
import { authorityFor } from './access.js';

/** What was frozen then; nothing where it cannot be had just now, and the page is the same without it. */
const frozenIn = async ({ world }: Look, { sha }: Round): Promise<ApplicationContent | undefined> => {
  try {
    return await world.frozen.read(sha);
  } catch (error) {
    if (!(error instanceof WorldFault)) throw error;
    world.log('An earlier content could not be read', error);
    return undefined;
  }
};

/** To those who write it anew: whether it still says what was answered, and whose answers stand if it is sent as it is. */
export const resending = async (
  look: Look,
  application: Application,
  content: ApplicationContent,
): Promise<ApplicationPage['resending']> => {
  const round = currentRound(application);
  if (application.status !== 'draft' || !round) return undefined;
  const before = await frozenIn(look, round);
  const unchanged = before !== undefined && changedFields(before, content).length === 0;
  return { unchanged, kept: unchanged ? keptAnswers(look.state, application, round.sha) : [] };
};

const isFor = ({ reader, ...look }: Look, call: Call, { asked, answers }: Round, party: PartyId): boolean =>
  asked[party] !== undefined &&
  (asked[party].person === reader.person ||
    answers[party]?.person === reader.person ||
    authorityFor({ reader, ...look }, call, party) !== undefined);

/** To a leader: the version he or his party was asked about before this one, where it said something else. */
export const askedBefore = async (
  look: Look,
  application: Application,
  call: Call,
  content: ApplicationContent,
): Promise<ApplicationPage['before']> => {
  const now = currentRound(application);
  if (!now || now.ended) return undefined;
  const parties = Object.keys(now.asked).filter((party) => isFor(look, call, now, party));
  const earlier = application.rounds
    .slice(0, -1)
    .findLast((round) => parties.some((party) => round.asked[party] !== undefined));
  if (!earlier || earlier.sha === now.sha) return undefined;
  const frozen = await frozenIn(look, earlier);
  if (!frozen) return undefined;
  const changed = changedFields(frozen, content);
  return {
    version: earlier.version,
    fields: changed,
    content: Object.fromEntries(changed.flatMap((key) => (frozen[key] === undefined ? [] : [[key, frozen[key]]]))),
  };
};
