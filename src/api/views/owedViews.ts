import { currentRound, type Application, type Call, type Round } from '../../grant/state.js';
import { endorsementKey, reminderKey } from '../../steps/endorsing/endorsementKeys.js';
import { askedSince, mayBeReminded, nextReminder, remindersTo } from '../../steps/endorsing/reminding.js';
import type { Owed } from '../contract.js';
import type { Look } from '../reader.js';
import { isOnApplication, isSecretaryLooking } from './access.js';
import { personView } from './personViews.js';

/** Whether the newest message to a party's leader has come to him. */
const arrived = ({ world }: Look, { id }: Application, round: Round, party: string): Owed['arrived'] => {
  const person = round.asked[party]?.person ?? '';
  const newest = remindersTo(round, party).at(-1);
  const keys = [
    ...(newest ? [reminderKey(id, round.version, party, person, newest.slot)] : []),
    endorsementKey(id, round.version, party, person),
  ];
  const states = keys.map((key) => world.deliveries.get(key)?.state);
  if (states.includes('sent')) return 'sent';
  return states.includes('undeliverable') ? 'undeliverable' : 'waiting';
};

/** Who still owes an answer, to those who stand on the application and to the secretariat. */
export const owedOf = (look: Look, application: Application, call: Call): readonly Owed[] | undefined => {
  const round = currentRound(application);
  if (application.status !== 'awaitingEndorsement' || !round) return undefined;
  if (!isOnApplication(look, application) && !isSecretaryLooking(look)) return undefined;
  return Object.entries(round.asked)
    .filter(([party]) => round.answers[party] === undefined)
    .map(([party, { person }]): Owed => {
      const last = remindersTo(round, party).at(-1);
      const next = nextReminder(application, call, round, party, look.now);
      return {
        party,
        asked: personView(look, person),
        since: askedSince(round, party),
        ...(last && { lastReminded: last.stamp.at }),
        ...(next !== undefined && { nextReminder: next }),
        arrived: arrived(look, application, round, party),
        mayRemind: mayBeReminded(round, party, look.now),
      };
    });
};
