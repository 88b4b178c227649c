import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { Box } from '../../../parts/Box.js';
import { FieldText } from '../../../parts/FieldText.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { changedKeys, withChangesMade } from '../draft/changes.js';
import { createDraftKeep } from '../draft/DraftKeep.js';

/** What was being written when the application could no longer be changed: it lies on this machine, to be copied or thrown away. */
export const KeptText = ({ page }: { readonly page: ApplicationPage }): ReactElement | undefined => {
  const { texts, host, now } = useSession();
  const { kept: words } = texts.writing;
  const [keep] = useState(() => createDraftKeep(host.userKey, page.id));
  const [kept, setKept] = useState(() => keep.read());
  const [said, setSaid] = useState('');
  const written = useRef<HTMLDivElement>(null);
  const spoken = said === '' ? undefined : <MessageLine tone="info">{said}</MessageLine>;
  if (!kept) return spoken;
  const fields = changedKeys(kept.changes);
  const content = withChangesMade({}, kept.changes);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(written.current?.innerText ?? '');
      setSaid(words.copied);
    } catch {
      // A browser may refuse inside a frame: the text stands here all the same.
      setSaid(words.notCopied);
    }
  };
  return (
    <Box title={words.title}>
      <p>{words.help(whenText(texts, kept.at, now()))}</p>
      <div ref={written} className="stack">
        {fields.map((field) => (
          <div key={field}>
            <h3>{texts.form.fields[field].label}</h3>
            <FieldText content={content} profile={page.profile} field={field} />
          </div>
        ))}
      </div>
      <div className="buttons">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button
          appearance="subtle"
          onClick={() => {
            keep.clear();
            setKept(undefined);
            setSaid(words.dropped);
          }}
        >
          {words.drop}
        </Button>
      </div>
      <div role="status">{spoken}</div>
    </Box>
  );
};
