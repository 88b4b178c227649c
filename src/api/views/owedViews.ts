import type { PersonId } from '../../grant/people.js';
import type { Delivery } from '../../grant/ports.js';
import { NO_WAY } from '../../grant/reaching.js';
import { currentRound, type Application, type Call, type Round } from '../../grant/state.js';
import { endorsementKey, reminderKey } from '../../steps/endorsing/endorsementKeys.js';
import { askedSince, mayBeReminded, nextReminder, remindersTo } from '../../steps/endorsing/reminding.js';
import type { Hindrance, Owed } from '../contract.js';
import type { Look } from '../reader.js';
import { isOnApplication, isSecretaryLooking } from './access.js';
import { personView, personWays } from './personViews.js';

/** Messages that ask a party's leader, the newest first. */
const messagesTo = ({ world }: Look, { id }: Application, round: Round, party: string): readonly Delivery[] => {
  const person = round.asked[party]?.person ?? '';
  const newest = remindersTo(round, party).at(-1);
  const keys = [
    ...(newest ? [reminderKey(id, round.version, party, person, newest.slot)] : []),
    endorsementKey(id, round.version, party, person),
  ];
  return keys.flatMap((key) => world.deliveries.get(key) ?? []);
};

/** Whether one of them has come to him. */
const arrived = (messages: readonly Delivery[]): Owed['arrived'] => {
  const states = messages.map(({ state }) => state);
  if (states.includes('sent')) return 'sent';
  return states.includes('undeliverable') ? 'undeliverable' : 'waiting';
};

/** The row remembers why the last way was closed; every other way that is closed has its own reason, and may be easier to open. */
const hindrancesOf = (look: Look, person: PersonId, messages: readonly Delivery[]): Pick<Owed, 'hindrances'> => {
  const lost = messages.find(({ state }) => state === 'undeliverable');
  if (!lost || arrived(messages) !== 'undeliverable' || !isSecretaryLooking(look)) return {};
  const closed = personWays(look, person).ways.filter(({ state }) => state === 'fails');
  const [, code = ''] = (lost.reason ?? '').split(':');
  const own: Hindrance[] = code === '' || code === NO_WAY ? [] : [{ way: lost.way ?? 'chat', why: code }];
  const others = closed.filter(({ way }) => !own.some((one) => one.way === way));
  return { hindrances: [...own, ...others.map(({ way, why = '' }): Hindrance => ({ way, why }))] };
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
      const messages = messagesTo(look, application, round, party);
      const next = nextReminder(application, call, round, party, look.now);
      return {
        party,
        asked: personView(look, person),
        since: askedSince(round, party),
        ...(last && { lastReminded: last.stamp.at }),
        ...(next !== undefined && { nextReminder: next }),
        arrived: arrived(messages),
        ...hindrancesOf(look, person, messages),
        mayRemind: mayBeReminded(round, party, look.now),
      };
    });
};
