import type { State } from '../../grant/state.js';
import type { Step } from '../../grant/step.js';
import { vote, withdraw } from './casting.js';
import { close, dueClosings, startClosing } from './closing.js';
import { declare, rule } from './declaring.js';
import { open } from './openBallot.js';
import { endProxy, giveProxy } from './proxies.js';
import type { ProposedLine, VotingCommand, VotingRefusal } from './votingCommands.js';
import {
  ballotClosed,
  ballotClosing,
  ballotOpened,
  impartialityDeclared,
  proxyEnded,
  proxyGiven,
  proxyVoteCast,
  voteCast,
  voteWithdrawn,
  type VotingEvent,
} from './votingEvents.js';

export type { ProposedLine, VotingCommand, VotingEvent, VotingRefusal };

export const voting: Step<State, VotingCommand, VotingEvent, VotingRefusal> = {
  decides: {
    openBallot: open,
    declareImpartiality: declare,
    decideImpartiality: rule,
    vote,
    withdrawVote: withdraw,
    giveProxy,
    endProxy,
    startClosing,
    closeBallot: close,
  },
  evolves: {
    ballotOpened,
    impartialityDeclared,
    voteCast,
    proxyVoteCast,
    voteWithdrawn,
    proxyGiven,
    proxyEnded,
    ballotClosing,
    ballotClosed,
  },
  versions: {
    ballotOpened: 2,
    impartialityDeclared: 1,
    voteCast: 1,
    proxyVoteCast: 1,
    voteWithdrawn: 1,
    proxyGiven: 1,
    proxyEnded: 1,
    ballotClosing: 1,
    ballotClosed: 2,
  },
  due: dueClosings,
};
