import { Button, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { ApplicationPage, Owed } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { Hindrances } from '../../../parts/Hindrances.js';
import { partyOf } from '../../../parts/parties.js';
import { whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { ConfirmDialog } from '../sending/ConfirmDialog.js';

interface Props {
  readonly page: ApplicationPage;
  readonly ask: () => void;
}
type OneProps = Props & { readonly owed: Owed };

/** Another with authority today is asked in this leader's place. */
const AskAnother = ({ page, owed, ask }: OneProps): ReactElement => {
  const { texts } = useSession();
  const words = texts.round.owed;
  const act = useAct('askAnother');
  const id = useId();
  const [role, setRole] = useState('');
  const choices = (page.endorserChoices[owed.party] ?? []).filter(({ person }) => person.id !== owed.asked.id);
  if (choices.length === 0) return <p className="small">{words.noOther}</p>;
  const press = async (): Promise<void> => {
    if (role === '') document.getElementById(id)?.focus();
    else if (await act.perform({ id: page.id }, { version: page.version ?? 1, party: owed.party, role })) ask();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words.anotherFor(partyOf(page.profile, owed.party)?.name ?? owed.party)}</label>
      <Select id={id} value={role} onChange={(_, { value }) => setRole(value)}>
        <option value="" disabled>
          {words.choose}
        </option>
        {choices.map((choice) => (
          <option key={choice.role} value={choice.role}>
            {texts.form.sending.choice(choice.person.name, choice.person.title, choice.unit ?? '')}
          </option>
        ))}
      </Select>
      <ActFailure failure={act.failure} />
      <div>
        <Button disabledFocusable={act.busy} onClick={() => void press()}>
          {words.ask}
        </Button>
      </div>
    </div>
  );
};

const OneOwed = ({ page, owed, ask }: OneProps): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.round.owed;
  const act = useAct('remindNow');
  const [reminded, setReminded] = useState(false);
  const [asking, setAsking] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (reminded) done.current?.focus();
  }, [reminded]);
  const remind = async (): Promise<void> => {
    if (!(await act.perform({ id: page.id }, { version: page.version ?? 1, party: owed.party }))) return;
    setReminded(true);
    ask();
  };
  const { since, lastReminded, nextReminder, arrived } = owed;
  const said = [
    words.since(whenText(texts, since, now())),
    ...(lastReminded === undefined ? [] : [words.last(whenText(texts, lastReminded, now()))]),
    ...(nextReminder === undefined ? [] : [words.next(texts.format.date(nextReminder))]),
    words[arrived],
  ];
  return (
    <li className="stack">
      <h3>{partyOf(page.profile, owed.party)?.name ?? owed.party}</h3>
      <p>{owed.asked.name}</p>
      <p className="small">
        {said.join('. ')}. {arrived === 'undeliverable' && words.call}
      </p>
      {owed.hindrances && owed.hindrances.length > 0 && <Hindrances hindrances={owed.hindrances} />}
      {page.mayRemind && (
        <>
          {reminded && (
            <p ref={done} tabIndex={-1} role="status">
              {words.reminded}
            </p>
          )}
          {!owed.mayRemind && <p className="small">{words.off}</p>}
          <ActFailure failure={act.failure} />
          <div className="buttons">
            {owed.mayRemind && (
              <Button
                disabledFocusable={act.busy}
                aria-label={words.remindNamed(owed.asked.name)}
                onClick={() => void remind()}
              >
                {words.remind}
              </Button>
            )}
            <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
              {words.another}
            </Button>
          </div>
          {asking && <AskAnother page={page} owed={owed} ask={ask} />}
        </>
      )}
    </li>
  );
};

/** Its writers take it back from the leaders. */
const Recall = ({ page, ask }: Props): ReactElement => {
  const words = useSession().texts.round.owed;
  const act = useAct('recallSending');
  const [confirming, setConfirming] = useState(false);
  const recall = async (): Promise<void> => {
    setConfirming(false);
    if (await act.perform({ id: page.id }, { version: page.version ?? 1 })) ask();
  };
  return (
    <div>
      <ActFailure failure={act.failure} />
      <Button disabledFocusable={act.busy} onClick={() => setConfirming(true)}>
        {words.recall}
      </Button>
      {confirming && (
        <ConfirmDialog
          title={words.recallTitle}
          act={words.recall}
          confirm={() => void recall()}
          cancel={() => setConfirming(false)}
        >
          <p>{words.recallText}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};

/** Who has not answered: since when, what he has been sent, and what the applicants and the secretariat can do. */
export const OwedBox = ({ page, ask }: Props): ReactElement | undefined => {
  const words = useSession().texts.round.owed;
  const owed = page.owed ?? [];
  if (owed.length === 0 && !page.mayRecall) return undefined;
  return (
    <Box title={owed.length > 0 ? words.title : words.recall} className="stack">
      {owed.length > 0 && (
        <ul className="stack">
          {owed.map((one) => (
            <OneOwed key={`${one.party}:${one.asked.id}`} page={page} owed={one} ask={ask} />
          ))}
        </ul>
      )}
      {page.mayRecall && <Recall page={page} ask={ask} />}
    </Box>
  );
};
