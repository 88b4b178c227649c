import type { ReactElement } from 'react';
import type { ApplicationPage, PartyAnswer } from '../../../api/contract.js';
import { osloDate, type Instant } from '../../../grant/calendar.js';
import type { Texts } from '../../../texts/nn.js';
import { answerSign } from '../../parts/applicationStatus.js';
import { Box } from '../../parts/Box.js';
import { inOrder } from '../../parts/parties.js';
import { PartyMarks } from '../../parts/PartyMarks.js';
import { SideMark } from '../../parts/SideMark.js';
import { Status } from '../../parts/Status.js';
import { useSession } from '../../session.js';

const stateOf = (answer: PartyAnswer | undefined, mine: boolean, { endorsing, status, format }: Texts): string => {
  const { parties } = endorsing;
  if (!answer?.answer) return mine ? parties.waitsForYou : parties.waits;
  const word = status.endorsement[answer.answer];
  return answer.at === undefined ? word : parties.answeredOn(word, format.dayAndMonth(osloDate(answer.at as Instant)));
};

/** Who answered or was asked, and whose place an acting leader took. */
const whoOf = ({ by, asked, inPlaceOf, actingFor }: PartyAnswer, { endorsing }: Texts): string | undefined => {
  const { parties } = endorsing;
  if (!by) return asked && parties.waitsFor(asked.name);
  const who = inPlaceOf ? parties.inPlaceOf(by.name, inPlaceOf.name) : parties.by(by.name);
  return actingFor === undefined ? who : `${who} (${parties.actingFor(actingFor)})`;
};

/** Where every party stands, with the reasons they gave. */
export const PartiesBox = ({ page }: { readonly page: ApplicationPage }): ReactElement => {
  const { texts } = useSession();
  const words = texts.endorsing.parties;
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
          const who = answer && whoOf(answer, texts);
          return (
            <li key={id}>
              <SideMark side={side} />
              <div className="party-name">{name}</div>
              <Status {...answerSign(answer?.answer)} word={stateOf(answer, mine, texts)} />
              {answer?.justification !== undefined && (
                <p className="small party-said">{words.quoted(answer.justification)}</p>
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
