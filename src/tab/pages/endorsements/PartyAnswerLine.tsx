import type { ReactElement, ReactNode } from 'react';
import type { PartyAnswer } from '../../../api/contract.js';
import { osloDate, type Instant } from '../../../grant/calendar.js';
import type { Party } from '../../../grant/party.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { answerSign } from '../../parts/applicationStatus.js';
import { SideMark } from '../../parts/SideMark.js';
import { Status } from '../../parts/Status.js';
import { useSession } from '../../session.js';
import { authorityText, keptText } from './answerWords.js';

export type Waiting = 'you' | 'others' | 'nobody';

interface Props {
  readonly profile: HealthCommunityProfile;
  readonly party: Party;
  readonly answer: PartyAnswer | undefined;
  /** Whom the party's answer waits for, where it has none. */
  readonly waiting: Waiting;
  /** What can be done with the answer. */
  readonly children?: ReactNode;
}

const stateOf = (answer: PartyAnswer | undefined, waiting: Waiting, { endorsing, status, format }: Texts): string => {
  const { parties } = endorsing;
  if (!answer?.answer) {
    return { you: parties.waitsForYou, others: parties.waits, nobody: parties.notAnswered }[waiting];
  }
  const word = status.endorsement[answer.answer];
  return answer.at === undefined ? word : parties.answeredOn(word, format.dayAndMonth(osloDate(answer.at as Instant)));
};

/** Who answered or is waited for where that is another than the reader, and whose place an acting leader took. */
const whoOf = (answer: PartyAnswer, isWaiting: boolean, reader: string | undefined, { endorsing }: Texts) => {
  const { by, asked, inPlaceOf, actingFor } = answer;
  const { parties } = endorsing;
  if (!by) return asked && isWaiting && asked.id !== reader ? parties.waitsFor(asked.name) : undefined;
  const who = inPlaceOf ? parties.inPlaceOf(by.name, inPlaceOf.name) : parties.by(by.name);
  return actingFor === undefined ? who : `${who} (${parties.actingFor(actingFor)})`;
};

const NOT_ANSWERED = { icon: 'circle', tone: 'neutral' } as const;

/** One party in a round: the answer with its reason, who gave it, by what authority, and whether it stands from before. */
export const PartyAnswerLine = ({ profile, party, answer, waiting, children }: Props): ReactElement => {
  const { me, texts, now } = useSession();
  const sign = waiting === 'nobody' && !answer?.answer ? NOT_ANSWERED : answerSign(answer?.answer);
  const said = answer && [
    answer.justification === undefined ? undefined : texts.endorsing.parties.quoted(answer.justification),
    whoOf(answer, waiting !== 'nobody', me.person?.id, texts),
    authorityText(answer, profile, texts),
    keptText(answer, texts, now()),
  ];
  return (
    <li>
      <SideMark side={party.side} />
      <div className="party-name">{party.name}</div>
      <Status {...sign} word={stateOf(answer, waiting, texts)} />
      {said?.map(
        (sentence) =>
          sentence !== undefined && (
            <p key={sentence} className="small party-said">
              {sentence}
            </p>
          ),
      )}
      {children}
    </li>
  );
};
