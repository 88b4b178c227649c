import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ProfilesPage } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { useTexts } from '../../session.js';
import { ConfirmDialog } from '../application/sending/ConfirmDialog.js';
import type { ProfileDraft } from './profileDraft.js';

interface Props {
  readonly page: ProfilesPage;
  /** Whether there is something written that a copy would take the place of. */
  readonly written: boolean;
  readonly copy: (template: ProfileDraft) => void;
}

/** Which profile to begin with. */
export const CopyBox = ({ page, written, copy }: Props): ReactElement => {
  const { copy: words } = useTexts().profile;
  const all = [page.inForce, ...page.templates.filter(({ id }) => id !== page.inForce.id)];
  const [chosen, setChosen] = useState(page.inForce.id);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState('');
  const use = (): void => {
    const template = all.find(({ id }) => id === chosen);
    setAsking(false);
    if (!template) return;
    copy(template);
    setDone(template.name);
  };
  return (
    <Box title={words.title} className="stack">
      <p>{words.text}</p>
      <ChoiceField
        id="copy-from"
        label={words.from}
        value={chosen}
        change={setChosen}
        choices={all.map(({ id, name }) => ({ value: id, word: id === page.inForce.id ? words.inForce : name }))}
      />
      <div className="buttons">
        <Button onClick={() => (written ? setAsking(true) : use())}>{words.use}</Button>
      </div>
      <p role="status" className="small">
        {done !== '' && words.done(done)}
      </p>
      {asking && (
        <ConfirmDialog title={words.question} act={words.use} confirm={use} cancel={() => setAsking(false)}>
          <p>{words.questionText}</p>
        </ConfirmDialog>
      )}
    </Box>
  );
};
