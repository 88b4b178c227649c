import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import type { RegisteredPerson } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { useWayBack } from '../../../useWayBack.js';

type Identity = RegisteredPerson['identities'][number];

const Unbind = ({ person, identity, ask }: { person: RegisteredPerson; identity: Identity; ask: () => void }) => {
  const words = useTexts().registerHistory;
  const [open, setOpen] = useState(false);
  const [field, start] = [useId(), useId()];
  useWayBack(open, start);
  const act = useAct('unbindIdentity');
  useEffect(() => {
    if (open) document.getElementById(field)?.focus();
  }, [open, field]);
  const unbind = async (): Promise<void> => {
    if (await act.perform({ id: person.id }, { identity })) ask();
  };
  if (!open)
    return (
      <Button id={start} size="small" aria-label={words.unbindNamed(identity.oid)} onClick={() => setOpen(true)}>
        {words.unbind}
      </Button>
    );
  return (
    <div className="stack">
      <p>{words.unbindWarning(person.name)}</p>
      <div className="buttons">
        <Button id={field} size="small" disabledFocusable={act.busy} onClick={() => void unbind()}>
          {words.unbindNow}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};

/** The users that this person signs in as. One that is wrong is taken away after a question. */
export const Identities = ({
  person,
  ask,
}: {
  readonly person: RegisteredPerson;
  readonly ask: () => void;
}): ReactElement => {
  const words = useTexts().registerHistory;
  return (
    <Box title={words.identities} className="stack">
      {person.identities.length === 0 && <p>{words.noIdentity}</p>}
      <ul className="hits">
        {person.identities.map((identity) => (
          <li key={`${identity.tid}/${identity.oid}`} className="hit">
            <span className="identity">
              {words.identity(identity.oid)}
              <span className="small"> {words.tenant(identity.tid)}</span>
            </span>
            <Unbind person={person} identity={identity} ask={ask} />
          </li>
        ))}
      </ul>
    </Box>
  );
};
