import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ApplicationPage, PartyAnswer } from '../../../../api/contract.js';
import { Box } from '../../../parts/Box.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { partyNames, partyOf } from '../../../parts/parties.js';
import { useTexts } from '../../../session.js';
import { withoutParty } from '../budget/budgetEdits.js';
import { useForm } from '../form/formContext.js';

/** The answer that ended the last round, with the reasons given. */
const endingIn = ({ answers, roundEnded }: ApplicationPage): readonly PartyAnswer[] =>
  answers.filter(({ answer }) => answer !== undefined && answer === roundEnded);

/** After a «no» or a wish for changes: what was said, and the ways on: change it and send again, or take the party out. */
export const Declined = (): ReactElement | undefined => {
  const texts = useTexts();
  const { sending, answers: words } = texts.form;
  const { page, view, draft } = useForm();
  const [out, setOut] = useState('');
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (out !== '') line.current?.focus();
  }, [out]);
  const declined = endingIn(page);
  const asksForChanges = page.roundEnded === 'changesRequested';
  if (declined.length === 0) return undefined;
  const municipalities = view.content.municipalities ?? [];
  const takeOut = (party: string): void => {
    const { budget } = view.content;
    draft.change({
      municipalities: municipalities.filter((other) => other !== party),
      ...(budget && { budget: withoutParty(budget, party) }),
    });
    setOut(party);
  };
  return (
    <Box
      className="declined"
      title={(asksForChanges ? texts.round.sending.changesTitle : sending.declinedTitle)(
        partyNames(
          texts,
          page.profile,
          declined.map(({ party }) => party),
          'name',
        ),
      )}
    >
      <div className="stack">
        {declined.map(({ party, justification = '', by }) => (
          <div key={party} className="stack">
            <blockquote className="reading">{justification}</blockquote>
            {by && <p className="small">{words.by(by.name)}</p>}
            {!asksForChanges && municipalities.includes(party) && municipalities.length > 1 && (
              <Button onClick={() => takeOut(party)}>
                {sending.takeOut(partyOf(page.profile, party)?.name ?? party)}
              </Button>
            )}
            {!asksForChanges && municipalities.includes(party) && municipalities.length === 1 && (
              <p className="small">{sending.onlyMunicipality}</p>
            )}
          </div>
        ))}
        <p>{asksForChanges ? texts.round.sending.changesText : sending.declinedText}</p>
        {out !== '' && (
          <MessageLine tone="good" focusRef={line}>
            {sending.takenOut(partyOf(page.profile, out)?.name ?? out)}
          </MessageLine>
        )}
      </div>
    </Box>
  );
};
