import type { ReactElement } from 'react';
import type { ApplicationPage, PartyAnswer } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { useSession, useTexts } from '../../session.js';
import { AnswerBox } from './AnswerBox.js';
import { Answered } from './Answered.js';
import { cannotAnswerHeading, cannotAnswerText } from './cannotAnswerText.js';
import { EarlierRounds } from './EarlierRounds.js';
import type { Given } from './given.js';
import { PartiesBox } from './PartiesBox.js';

/** Where the phone's bar leads. */
export const ANSWER_ID = 'answer';

interface Props {
  readonly page: ApplicationPage;
  readonly given: Readonly<Record<string, Given>>;
  readonly answered: (party: string, given: Given) => void;
  readonly failed: () => void;
}

const stamped = (answer: PartyAnswer, version: number): Given | undefined =>
  answer.answer && answer.at !== undefined && answer.seq !== undefined
    ? {
        answer: answer.answer,
        version,
        at: answer.at,
        seq: answer.seq,
        ...(answer.keptFrom !== undefined && { kept: true }),
      }
    : undefined;

const CannotAnswer = ({ page }: { page: ApplicationPage }): ReactElement => {
  const texts = useTexts();
  return (
    <Box title={cannotAnswerHeading(page, texts)} className="stack">
      {cannotAnswerText(page, texts).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Box>
  );
};

/** «Svaret ditt»: what this reader may answer or has answered, and under it where the parties stand. */
export const AnswerColumn = ({ page, given, answered, failed }: Props): ReactElement => {
  const { me, texts } = useSession();
  const mine = page.answers.filter((answer) => answer.by !== undefined && answer.by.id === me.person?.id);
  const version = page.version ?? 1;
  const now = Object.fromEntries(Object.entries(given).filter(([, one]) => one.version === version));
  const parties = [...new Set([...Object.keys(now), ...mine.map(({ party }) => party)])];
  const open = page.mayAnswerFor.filter(({ party }) => !parties.includes(party));
  return (
    <aside className="answer-column sections" id={ANSWER_ID} aria-label={texts.endorsing.answer.heading}>
      {parties.map((party) => {
        const fresh = now[party];
        const known = mine.filter((answer) => answer.party === party).map((one) => stamped(one, version))[0] ?? fresh;
        return known && <Answered key={party} page={page} given={known} fresh={fresh !== undefined} />;
      })}
      {open.map((may) => (
        <AnswerBox
          key={`${may.party}:${page.version ?? 0}`}
          page={page}
          may={may}
          alone={page.mayAnswerFor.length === 1}
          answered={(one) => answered(may.party, one)}
          failed={failed}
        />
      ))}
      {parties.length === 0 && open.length === 0 && <CannotAnswer page={page} />}
      {page.answers.length > 0 && <PartiesBox page={page} />}
      <EarlierRounds page={page} besideNewest />
    </aside>
  );
};
