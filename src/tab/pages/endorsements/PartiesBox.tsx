import type { ReactElement } from 'react';
import type { ApplicationPage, PartyAnswer } from '../../../api/contract.js';
import { osloDate, type Instant } from '../../../grant/calendar.js';
import type { Texts } from '../../../texts/nn.js';
import { answerSign } from '../../parts/applicationStatus.js';
import { Box } from '../../parts/Box.js';
import { DownloadDocument } from '../../parts/DownloadDocument.js';
import { inOrder } from '../../parts/parties.js';
import { PartyMarks } from '../../parts/PartyMarks.js';
import { SideMark } from '../../parts/SideMark.js';
import { Status } from '../../parts/Status.js';
import { useSession } from '../../session.js';

type Waiting = 'you' | 'others' | 'nobody';

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

/** Where every party stands, with the reasons they gave. */
export const PartiesBox = ({ page }: { readonly page: ApplicationPage }): ReactElement => {
  const { me, texts } = useSession();
  const words = texts.endorsing.parties;
  const ended = page.roundEnded !== undefined;
  return (
    <Box
      level={3}
      title={words.heading}
      aside={<PartyMarks profile={page.profile} parties={page.parties} answers={page.answers} />}
    >
      <ul className="party-answers">
        {inOrder(page.profile, page.parties).map(({ id, side, name }) => {
          const answer = page.answers.find(({ party }) => party === id);
          const mine = page.mayAnswerFor.some(({ party }) => party === id);
          const waiting = ended ? 'nobody' : mine ? 'you' : 'others';
          const who = answer && whoOf(answer, !ended, me.person?.id, texts);
          const sign = ended && !answer?.answer ? NOT_ANSWERED : answerSign(answer?.answer);
          return (
            <li key={id}>
              <SideMark side={side} />
              <div className="party-name">{name}</div>
              <Status {...sign} word={stateOf(answer, waiting, texts)} />
              {answer?.justification !== undefined && (
                <p className="small party-said">{words.quoted(answer.justification)}</p>
              )}
              {answer?.answer === 'endorsed' && (
                <div className="party-said">
                  <DownloadDocument
                    subtle
                    route="receiptDocument"
                    params={{ id: page.id, party: id }}
                    label={texts.checking.download.short}
                    name={texts.checking.download.receiptOf(name)}
                  />
                </div>
              )}
              {who !== undefined && <p className="small party-said">{who}</p>}
            </li>
          );
        })}
      </ul>
      {page.status === 'awaitingEndorsement' && <p className="small">{words.locked}</p>}
    </Box>
  );
};
