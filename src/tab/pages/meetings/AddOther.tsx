import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MeetingPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';

interface Props {
  readonly page: MeetingPage;
  readonly ask: () => void;
}

const KINDS = ['information', 'decision'] as const;

/** Another case than an application's, and the body's standing items. */
export const AddOther = ({ page, ask }: Props): ReactElement => {
  const { agenda } = useTexts();
  const words = agenda.add;
  const title = useKeptText(`case:${page.id}`);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('information');
  const [tried, setTried] = useState(false);
  const add = useAct('addCase');
  const standing = useAct('addStandingItems');
  const isMissing = title.text.trim() === '';
  const put = async (): Promise<void> => {
    setTried(true);
    if (isMissing) {
      document.getElementById('case-name')?.focus();
      return;
    }
    if (!(await add.perform({ id: page.id }, { kind, title: title.text.trim(), applications: [] }))) return;
    title.forget();
    setTried(false);
    ask();
  };
  const putStanding = async (): Promise<void> => {
    if (await standing.perform({ id: page.id }, {})) ask();
  };
  return (
    <Box title={words.heading} className="stack">
      <p>{words.lead}</p>
      <TextField
        id="case-name"
        label={words.title}
        value={title.text}
        change={title.write}
        problem={tried && isMissing ? words.missing : undefined}
      />
      <ChoiceField
        id="case-kind"
        label={words.kind}
        value={kind}
        change={(chosen) => setKind(KINDS.find((one) => one === chosen) ?? kind)}
        choices={KINDS.map((value) => ({ value, word: agenda.kinds[value] }))}
      />
      <div className="buttons">
        <Button disabledFocusable={add.busy} onClick={() => void put()}>
          {words.submit}
        </Button>
        {page.lacksStandingItems && (
          <Button disabledFocusable={standing.busy} onClick={() => void putStanding()}>
            {agenda.standing}
          </Button>
        )}
      </div>
      <ActFailure failure={add.failure ?? standing.failure} />
    </Box>
  );
};
