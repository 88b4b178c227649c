import type { State } from '../../grant/state.js';
import type { Step } from '../../grant/step.js';
import type { AssessingCommand, AssessingRefusal } from './assessingCommands.js';
import { assessingEvolves, type AssessingEvent } from './assessingEvents.js';
import { decideStanding, declareStanding } from './declaring.js';
import { changeRanking } from './ranking.js';
import { recommend } from './recommending.js';
import { giveScores, openScores } from './scoring.js';

export type { AssessingCommand, AssessingEvent, AssessingRefusal };

/** From what has come in to what the bodies are advised: who is impartial, what they think, in which order, and for how much. */
export const assessing: Step<State, AssessingCommand, AssessingEvent, AssessingRefusal> = {
  decides: { declareStanding, decideStanding, giveScores, openScores, changeRanking, recommend },
  evolves: assessingEvolves,
  versions: {
    standingDeclared: 1,
    standingRuled: 1,
    scoresGiven: 1,
    scoresOpened: 1,
    rankingProposed: 1,
    recommended: 1,
  },
};
