import type { z } from 'zod';
import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import type { CardContext } from '../cards/cardContext.js';
import { isClosedFor } from '../grant/deadline.js';
import type { Language } from '../grant/party.js';
import { sentenceFor } from '../grant/refusal.js';
import { own } from '../grant/own.js';
import { mayEndorse } from '../grant/roles.js';
import { personOf, type State } from '../grant/state.js';
import type { Actor } from '../grant/step.js';
import { partyName } from '../cards/partyWords.js';
import type { Journal } from '../journal/journal.js';
import type { Command, Refusal } from '../steps/process.js';
import { refusalSentences } from '../steps/refusalSentences.js';
import { endorseButton, endorsementShown } from '../steps/endorsing/endorsementButtons.js';
import { notForReader } from '../steps/endorsing/endorsementCard.js';
import { ballotShown, impartialityButton, voteButton, withdrawButton } from '../steps/voting/ballotButtons.js';
import { ballotNotForReader } from '../steps/voting/ballotCard.js';
import { ballotCardOf, endorsementCardOf, type Answered } from './cardsOf.js';
import { contextFor, type CardWorld } from './cardWorld.js';
import { coverNotForReader, coverShown } from './coverCard.js';
import { maySeeBallot } from './maySeeBallot.js';
import { endorsementKey } from '../steps/endorsing/endorsementKeys.js';
import { ballotKey } from './wanted.js';
import { WantedGroups } from './wantedGroups.js';

export interface ActionWorld extends CardWorld {
  readonly journal: Journal<State, Command, Refusal>;
}

export interface Press {
  readonly actor: Actor;
  readonly verb: string;
  readonly data: unknown;
  /** The conversation that the card stood in. */
  readonly conversation: string;
  /** The language of the presser's Teams, where it is one of ours. */
  readonly language?: Language | undefined;
  /** Told once why a press came to nothing; never what was written. */
  readonly refused?: (reason: { readonly verb: string; readonly code: string }) => void;
}

/** A card to show instead, or a sentence where there is no card to show. */
export type PressAnswer = { readonly card: AdaptiveCard } | { readonly message: string };

interface Pressed extends Omit<Press, 'verb' | 'data' | 'refused'> {
  readonly world: ActionWorld;
  readonly refused: (code: string) => void;
}

const readerContext = ({ world, actor, language }: Pressed): { state: State; context: CardContext } => {
  const { journal } = world;
  const { state, seq } = journal.read();
  const timed = { ...world, now: () => journal.now() };
  return { state, context: contextFor(timed, state, { reader: personOf(state, actor), language, seq }) };
};

/** Performs it, and puts anything but success into words. */
const perform = async (pressed: Pressed, id: string, command: Command): Promise<Answered> => {
  const { world, actor } = pressed;
  const answer = await world.journal.perform({ id, actor, command });
  const { state, context } = readerContext(pressed);
  const { failures, cards, refusals } = context.texts;
  const { parties } = state.profile ?? world.profile;
  switch (answer.kind) {
    case 'accepted':
      return {};
    case 'refused': {
      pressed.refused(answer.refusal.code);
      // The same button pressed again with another justification: the answer that was given stands.
      if (command.type === 'endorse' && answer.refusal.code === 'idTaken')
        return { refusal: refusals.alreadyAnswered() };
      const sentences = refusalSentences(context.texts, (party) => partyName({ parties }, party));
      return { refusal: sentenceFor(sentences, answer.refusal) };
    }
    case 'notWritten':
      return { refusal: failures.notWritten };
    case 'unknown':
      return { refusal: cards.unknownOutcome, unsure: answer.seq };
  }
};

type Question = Pick<z.infer<typeof endorsementShown>, 'application' | 'party' | 'version'>;

/** The question as it now stands for this reader; whom it does not concern is told so, and nothing of the case. */
const endorsementAnswer = (pressed: Pressed, question: Question, answer: Answered): PressAnswer => {
  const { state, context } = readerContext(pressed);
  const application = state.applications.get(question.application);
  const call = application && state.calls.get(application.call);
  const now = pressed.world.journal.now();
  if (!application || !call || !now || !mayEndorse(state, context.reader, application, call, question, now)) {
    pressed.refused('notYours');
    return { card: notForReader(partyName(state.profile ?? pressed.world.profile, question.party), context) };
  }
  const card = endorsementCardOf(state, context, question, { ...answer, closed: isClosedFor(application, call, now) });
  return card ? { card } : { message: context.texts.failures.notFound };
};

/**
 * An older card, as the one that all share, may repeat a wish that was carried out and has been changed since.
 * It stays changed, and he who pressed is told so: Teams may have repeated the press by itself.
 */
const overtaken = (pressed: Pressed, { ballot, choice, for: member }: z.infer<typeof voteButton>): Answered => {
  const { state, context } = readerContext(pressed);
  const whose = member ?? context.reader;
  const given = whose === undefined ? undefined : own(state.ballots.get(ballot)?.votes ?? {}, whose);
  return given && given.choice !== choice ? { refusal: context.texts.refusals.answerChanged() } : {};
};

/** The ballot, and the member whose vote it is where somebody gives it for him. */
const seatIn = ({ ballot, for: member }: { readonly ballot: string; readonly for?: string | undefined }): string =>
  member === undefined ? ballot : `${ballot}:${member}`;

/** Somebody who is not in the register: the card that all share has buttons, and his shall not. */
const NOBODY = '';

const ballotAnswer = (pressed: Pressed, id: string, answer: Answered): PressAnswer => {
  const { state, context } = readerContext(pressed);
  const ballot = state.ballots.get(id);
  const now = pressed.world.journal.now();
  if (!ballot || !now || !maySeeBallot(state, ballot, context.reader, pressed.conversation, now)) {
    pressed.refused('notYours');
    return { card: ballotNotForReader(context) };
  }
  const card = ballotCardOf(state, { ...context, reader: context.reader ?? NOBODY }, id, answer);
  return card ? { card } : { message: context.texts.failures.notFound };
};

/**
 * To him who looks again after an unknown outcome: it was not recorded, once another has the place it could have had; before
 * that only that it is not seen, and the same press is safe. Nothing where the question is over: the card says what it came to.
 */
const afterUnknown = (pressed: Pressed, { application, party, version }: Question, mayStandAt: number): Answered => {
  const { state, context } = readerContext(pressed);
  const found = state.applications.get(application);
  const isAsked = found?.status === 'awaitingEndorsement' && found.rounds.length === version;
  const isAnswered = found?.rounds[version - 1]?.answers[party] !== undefined;
  if (!isAsked || isAnswered) return {};
  const { notRecorded, notFoundYet } = context.texts.cards;
  return { refusal: pressed.world.journal.read().seq >= mayStandAt ? notRecorded : notFoundYet };
};

const groups = new WantedGroups();

/** Behind a cover all that was to be told is shown: what has come out elsewhere is not known here. */
const nothingIsOut = (): boolean => false;

/** What a card in a channel is to the one it is for; whoever else asks gets nothing of it, whatever key he sends. */
const personalAnswer = (pressed: Pressed, key: string): PressAnswer => {
  const { state, context } = readerContext(pressed);
  const found = [...groups.of(state)].flatMap((group) => group.find((wanted) => wanted.key === key) ?? [])[0];
  const isHis = found?.recipient.to === 'person' && found.recipient.person === context.reader;
  const card = isHis ? found.draw(context, state, nothingIsOut) : undefined;
  if (!card) pressed.refused('notYours');
  return { card: card ?? coverNotForReader(context) };
};

interface Action<T> {
  readonly shape: z.ZodType<T>;
  readonly answer: (pressed: Pressed, data: T) => Promise<PressAnswer>;
  /** Key of the delivery that the card stands in, as far as the journal knows it. */
  readonly key: (state: State, data: T) => string | undefined;
}

const keyOfQuestion = (state: State, { application, party, version }: Question): string | undefined => {
  const round = state.applications.get(application)?.rounds[version - 1];
  const asked = round && own(round.asked, party);
  return asked && endorsementKey(application, version, party, asked.person);
};
const keyOfBallot = (_state: State, { ballot }: { readonly ballot: string }): string => ballotKey(ballot);

/** Its data are of its own shape; outside they are whatever was sent. */
const action = <T>({ shape, answer, key }: Action<T>) => ({
  run: async (pressed: Pressed, data: unknown): Promise<PressAnswer | undefined> => {
    const read = shape.safeParse(data);
    return read.success ? answer(pressed, read.data) : undefined;
  },
  key: (state: State, data: unknown): string | undefined => {
    const read = shape.safeParse(data);
    return read.success ? key(state, read.data) : undefined;
  },
});

/** Reads as far in the journal as the card had. */
const caughtUp = async ({ world }: Pressed, { seq }: { readonly seq?: number | undefined }): Promise<void> => {
  if (seq !== undefined && seq > world.journal.read().seq) await world.journal.atLeast(seq);
};

/** Every button, once. An id is verb : subject : version or revision : choice, so that a repeated press is the same wish. */
const ACTIONS: Readonly<Record<string, ReturnType<typeof action>>> = {
  endorse: action({
    shape: endorseButton,
    key: keyOfQuestion,
    answer: async (pressed, { justification = '', ...question }) => {
      const { application, party, version, answer } = question;
      const id = `endorse:${application}:${party}:${version}:${answer}`;
      const came = await perform(pressed, id, { type: 'endorse', ...question, justification });
      return endorsementAnswer(pressed, question, { ...came, ...(came.refusal && { typed: justification }) });
    },
  }),
  'endorsement.show': action({
    shape: endorsementShown,
    key: keyOfQuestion,
    answer: async (pressed, { justification, unsure, ...question }) => {
      await caughtUp(pressed, question);
      const typed = justification === undefined ? {} : { typed: justification };
      return endorsementAnswer(pressed, question, {
        ...typed,
        ...(unsure !== undefined && afterUnknown(pressed, question, unsure)),
      });
    },
  }),
  'personal.show': action({
    shape: coverShown,
    key: (_state, { key }) => key,
    answer: async (pressed, shown) => {
      await caughtUp(pressed, shown);
      return personalAnswer(pressed, shown.key);
    },
  }),
  vote: action({
    shape: voteButton,
    key: keyOfBallot,
    answer: async (pressed, vote) => {
      const { for: member, ...rest } = vote;
      const id = `vote:${seatIn(vote)}:${vote.revision}:${vote.choice}`;
      const came = await perform(pressed, id, { type: 'vote', ...rest, ...(member !== undefined && { for: member }) });
      return ballotAnswer(pressed, vote.ballot, came.refusal === undefined ? overtaken(pressed, vote) : came);
    },
  }),
  withdrawVote: action({
    shape: withdrawButton,
    key: keyOfBallot,
    answer: async (pressed, vote) => {
      const { for: member, ...rest } = vote;
      const whose = member === undefined ? {} : { for: member };
      const id = `withdrawVote:${seatIn(vote)}:${vote.revision}`;
      return ballotAnswer(
        pressed,
        vote.ballot,
        await perform(pressed, id, { type: 'withdrawVote', ...rest, ...whose }),
      );
    },
  }),
  declareImpartiality: action({
    shape: impartialityButton,
    key: keyOfBallot,
    answer: async (pressed, { ballot, answer, shown }) => {
      const id = `impartiality:${ballot}:${shown}:${answer}`;
      const came = await perform(pressed, id, { type: 'declareImpartiality', ballot, answer });
      return ballotAnswer(pressed, ballot, came);
    },
  }),
  'ballot.show': action({
    shape: ballotShown,
    key: keyOfBallot,
    answer: async (pressed, { ballot, seq }) => {
      await caughtUp(pressed, { seq });
      return ballotAnswer(pressed, ballot, {});
    },
  }),
};

const actionOf = (verb: string): (typeof ACTIONS)[string] | undefined =>
  Object.hasOwn(ACTIONS, verb) ? ACTIONS[verb] : undefined;

/** Answers a press on a card: what to show this reader now. Never trusts the card for who acts, what role, or what it says. */
export const answerPress = async (
  world: ActionWorld,
  { verb, data, refused, ...press }: Press,
): Promise<PressAnswer> => {
  let isTold = false;
  const known = actionOf(verb);
  const tell = (code: string): void => {
    if (!isTold) refused?.({ verb: knownVerb(verb), code });
    isTold = true;
  };
  const pressed = { world, ...press, refused: tell };
  const answer = await known?.run(pressed, data);
  if (!answer) tell('unreadable');
  return answer ?? { message: readerContext(pressed).context.texts.failures.unreadable };
};

/** A verb as it may be logged: one of ours, or that it is none; a forged one is somebody's text. */
export const knownVerb = (verb: string): string => (actionOf(verb) ? verb : 'unknown');

/** The key of the delivery that a pressed card is; undefined where the journal knows of none. */
export const deliveryKeyOf = (state: State, verb: string, data: unknown): string | undefined =>
  actionOf(verb)?.key(state, data);
