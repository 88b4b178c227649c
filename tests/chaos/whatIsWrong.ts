import { isDeepStrictEqual } from 'node:util';
import type { Acknowledged } from './patience.js';
import { BALLOT, type ChaosStage } from './smallStory.js';
import { actorIn, type LiveCard, type WhatStands } from './whatStands.js';

type Seen = Omit<WhatStands, 'verified'>;

const ofCommand = ({ actor, commandId }: { actor: string; commandId: string }): string => `${actor} ${commandId}`;

/** Acknowledged and not there, there twice, or a vote of somebody counted twice. */
function wrongInJournal({ journal }: Seen, stage: ChaosStage, acknowledged: readonly Acknowledged[]): string[] {
  const commands = journal.map(ofCommand);
  const twice = commands.filter((command, index) => commands.indexOf(command) !== index);
  const lost = acknowledged
    .map(({ person, commandId }) => ofCommand({ actor: actorIn(stage, person), commandId }))
    .filter((command) => !commands.includes(command));
  const votes = journal.filter(({ commandId }) => commandId.startsWith(`vote:${BALLOT}:`)).length;
  return [
    ...twice.map((command) => `The journal has ${command} twice.`),
    ...lost.map((command) => `${command} was acknowledged and is not in the journal.`),
    ...(votes === stage.register.members.length ? [] : [`${votes} votes stand in the journal.`]),
  ];
}

/** Cards that are on no record, of which two are alike in one chat: that message went out three times. */
const alike = (strays: readonly LiveCard[]): LiveCard[] => {
  const names = strays.map(({ message, says }) => `${message.split('/')[0] ?? ''} ${says}`);
  return strays.filter((_, index) => names.indexOf(names[index] ?? '') !== index);
};

/** Every message that an undisturbed run sends is out, once; those under way when somebody was killed at most twice. */
function wrongInTeams({ deliveries, cards }: Seen, expected: Seen, mayBeTwice: boolean): string[] {
  const live = new Map(cards.map((card) => [card.message, card.verbs]));
  const recorded = new Set(deliveries.map(({ message }) => message));
  const keys = deliveries.map(({ key }) => key);
  const missing = expected.deliveries.filter(({ key }) => !keys.includes(key));
  const unexpected = keys.filter((key) => !expected.deliveries.some((one) => one.key === key));
  const asking = deliveries.filter(({ message }) =>
    live.get(message)?.some((verb) => ['vote', 'endorse', 'declareImpartiality'].includes(verb)),
  );
  const strays = cards.filter(({ message }) => !recorded.has(message));
  return [
    ...missing.map(({ key }) => `${key} was never sent.`),
    ...unexpected.map((key) => `${key} was sent, and nobody owes it.`),
    ...deliveries.filter(({ state }) => state !== 'sent').map(({ key, state }) => `${key} is ${state}.`),
    ...deliveries.filter(({ message }) => !live.has(message)).map(({ key }) => `The message of ${key} is not there.`),
    ...(recorded.size === deliveries.length ? [] : ['Two deliveries name the same message.']),
    ...asking.map(({ key }) => `${key} can still be pressed.`),
    ...(mayBeTwice ? alike(strays) : strays).map((card) => `On no record: ${JSON.stringify(card)}.`),
  ];
}

function wrongInRows(seen: Seen, expected: Seen): string[] {
  return (['applications', 'decisions', 'people'] as const)
    .filter((list) => !isDeepStrictEqual(seen[list], expected[list]))
    .map((list) => `The rows of ${list} are ${JSON.stringify(seen[list])}, not ${JSON.stringify(expected[list])}.`);
}

/** What is not as after an undisturbed run. `mayBeTwice`: somebody was killed, perhaps between sending and writing it down. */
export const whatIsWrong = (seen: Seen, expected: Seen, stage: ChaosStage, mayBeTwice: boolean): string[] => [
  ...wrongInJournal(seen, stage, stage.app.acknowledged),
  ...wrongInTeams(seen, expected, mayBeTwice),
  ...wrongInRows(seen, expected),
];
