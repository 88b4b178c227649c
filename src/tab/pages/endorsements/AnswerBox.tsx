import { Button, Field, Textarea } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { ApplicationPage, MayAnswer } from '../../../api/contract.js';
import { formatNumber } from '../../../grant/money.js';
import type { EndorsementAnswer } from '../../../grant/state.js';
import { LONGEST_ACT_TEXT } from '../../../grant/step.js';
import type { Texts } from '../../../texts/nn.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { partyOf } from '../../parts/parties.js';
import { fieldProblem } from '../../parts/fieldProblem.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';
import { AnsweringAs } from './AnsweringAs.js';
import type { Given } from './given.js';

interface Props {
  readonly page: ApplicationPage;
  readonly may: MayAnswer;
  /** Whether this is the only party the reader may answer for. */
  readonly alone: boolean;
  readonly answered: (given: Given) => void;
  readonly failed: () => void;
}

const problemWith = (
  text: string,
  choice: EndorsementAnswer,
  { endorsing: { answer }, round }: Texts,
): string | undefined => {
  if (text.trim() === '') return choice === 'changesRequested' ? round.answer.changesMissing : answer.missing;
  if (text.length > LONGEST_ACT_TEXT) return answer.tooLong(formatNumber(text.length), formatNumber(LONGEST_ACT_TEXT));
  return undefined;
};

/** One party's answer: as whom, why, what one agrees to, and the two buttons. Nothing is disabled: a press explains. */
export const AnswerBox = ({ page, may, alone, answered, failed }: Props): ReactElement => {
  const { texts } = useSession();
  const words = texts.endorsing.answer;
  const { text, write, forget } = useKeptText(`answer:${page.id}:${may.party}`);
  /** What was pressed while the text did not do for it: what is missing depends on it. */
  const [pressed, setPressed] = useState<EndorsementAnswer>();
  const problem = pressed && problemWith(text, pressed, texts);
  const id = useId();
  const focusField = (): void => document.getElementById(id)?.focus();
  const act = useAct('endorse');
  const party = partyOf(page.profile, may.party);

  const answer = async (choice: EndorsementAnswer): Promise<void> => {
    setPressed(choice);
    if (problemWith(text, choice, texts) !== undefined) {
      focusField();
      return;
    }
    const version = page.version ?? 1;
    const body = { party: may.party, version, answer: choice, justification: text.trim() };
    const stamp = await act.perform({ id: page.id }, body);
    if (!stamp) {
      failed();
      return;
    }
    forget();
    answered({ answer: choice, version, seq: stamp.seq });
  };
  const waiting = { disabledFocusable: act.busy };
  return (
    <Box title={alone ? words.heading : words.headingFor(party?.name ?? may.party)} className="stack">
      <AnsweringAs page={page} may={may} />
      <Field
        label={{ children: words.justification, htmlFor: id }}
        hint={words.justificationHelp}
        {...fieldProblem(problem)}
      >
        <Textarea id={id} rows={4} resize="vertical" value={text} onChange={(_, { value }) => write(value)} />
      </Field>
      <p className="small">{words.statement(party?.name ?? may.party, party?.side ?? 'kommune')}</p>
      <div className="answer-buttons">
        <Button {...waiting} appearance="primary" size="large" onClick={() => void answer('endorsed')}>
          {words.endorse}
        </Button>
        <Button {...waiting} onClick={() => void answer('changesRequested')}>
          {texts.round.answer.changes}
        </Button>
        <Button {...waiting} onClick={() => void answer('declined')}>
          {words.decline}
        </Button>
      </div>
      <p className="small">{texts.round.card.onlyIfChanged}</p>
      <ActFailure failure={act.failure} />
    </Box>
  );
};
