import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { InitiativeView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { partyNames } from '../../parts/parties.js';
import { Status } from '../../parts/Status.js';
import { whenText } from '../../parts/when.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useWayBack } from '../../useWayBack.js';
import { useStart } from '../applications/useStart.js';
import { InitiativeForm } from './InitiativeForm.js';

interface Props {
  readonly initiative: InitiativeView;
  readonly ask: () => void;
}

const changeId = (idea: string): string => `idea-change-${idea}`;

/** What its author and the secretariat may do with it; closing can be undone, so it asks nothing. */
const Care = ({ initiative, ask, edit }: Props & { readonly edit: () => void }): ReactElement => {
  const { initiatives: words } = useSession().texts;
  const close = useAct('closeInitiative');
  const reopen = useAct('reopenInitiative');
  const { id, title, open } = initiative;
  const act = open ? close : reopen;
  const turn = async (): Promise<void> => {
    if (await act.perform({ id }, {})) ask();
  };
  return (
    <>
      {open && (
        <Button id={changeId(id)} appearance="subtle" aria-label={words.changeNamed(title)} onClick={edit}>
          {words.change}
        </Button>
      )}
      <Button
        appearance="subtle"
        aria-label={open ? words.closeNamed(title) : words.reopenNamed(title)}
        disabledFocusable={act.busy}
        onClick={() => void turn()}
      >
        {open ? words.close : words.reopen}
      </Button>
      <ActFailure failure={act.failure} />
    </>
  );
};

/** One idea: what, who, and what has grown from it. */
export const InitiativeBox = ({ initiative, ask }: Props): ReactElement => {
  const { me, texts, now } = useSession();
  const words = texts.initiatives;
  const [editing, setEditing] = useState(false);
  useWayBack(editing, changeId(initiative.id));
  const { busy, failure, start } = useStart();
  const { id, title, parties, text, by, at, open, mayChange, applications } = initiative;
  const call = me.openCalls[0];
  const done = (): void => {
    setEditing(false);
    ask();
  };
  if (editing) return <InitiativeForm initiative={initiative} done={done} cancel={() => setEditing(false)} />;
  return (
    <Box title={title} {...(!open && { aside: <Status pill icon="box" tone="neutral" word={words.closed} /> })}>
      <div className="stack">
        <p className="small">
          {partyNames(texts, me.profile, parties, 'name')} · {words.by(by.name, whenText(texts, at, now()))}
        </p>
        <p className="reading as-written">{text}</p>
        {applications.map((grown) => (
          <p key={`${grown.by.id}:${grown.at}`} className="small">
            {words.grown(grown.by.name, whenText(texts, grown.at, now()))}{' '}
            {grown.id !== undefined && <a href={href('applications', grown.id)}>{words.openApplication}</a>}
          </p>
        ))}
        {!open && <p>{words.isClosed}</p>}
        {open && !call && <p className="small">{words.noCall}</p>}
        <ActFailure failure={failure} />
        <div className="buttons">
          {open && call && (
            <Button
              aria-label={words.applyNamed(title)}
              disabledFocusable={busy}
              onClick={() => start({ call: call.id, initiative: id })}
            >
              {words.apply}
            </Button>
          )}
          {mayChange && <Care initiative={initiative} ask={ask} edit={() => setEditing(true)} />}
        </div>
      </div>
    </Box>
  );
};
