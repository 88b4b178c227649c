import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MeetingPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

/** Takes focus after an act, as long as something is left to put. */
export const ADD_HEADING_ID = 'agenda-add';

/** The secretariat puts submitted applications on this agenda. */
export const AddToAgenda = ({
  page,
  put: wasPut,
}: {
  readonly page: MeetingPage;
  readonly put: () => void;
}): ReactElement => {
  const { agenda } = useTexts().meeting;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [empty, setEmpty] = useState(false);
  const act = useAct('putOnAgenda');
  const chosen = page.ready.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  const put = async (): Promise<void> => {
    setEmpty(chosen.length === 0);
    if (chosen.length === 0) return;
    if (await act.perform({ id: page.id }, { applications: chosen })) {
      setTicked(new Set());
      wasPut();
    }
  };
  return (
    <section className="box stack">
      <h2 id={ADD_HEADING_ID} tabIndex={-1}>
        {agenda.add}
      </h2>
      <p>{agenda.addLead}</p>
      <ul>
        {page.ready.map(({ id, title }) => (
          <li key={id}>
            <Checkbox
              label={title}
              checked={ticked.has(id)}
              onChange={(_, { checked }) => {
                setEmpty(false);
                setTicked(
                  (before) => new Set(checked === true ? [...before, id] : [...before].filter((o) => o !== id)),
                );
              }}
            />
          </li>
        ))}
      </ul>
      {empty && (
        <MessageLine tone="bad" role="alert">
          {agenda.noneChosen}
        </MessageLine>
      )}
      <div className="buttons">
        <Button
          appearance={page.caseList.length === 0 ? 'primary' : 'secondary'}
          disabledFocusable={act.busy}
          onClick={() => void put()}
        >
          {agenda.put}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </section>
  );
};
