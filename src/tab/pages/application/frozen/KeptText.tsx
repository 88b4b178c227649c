import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { Box } from '../../../parts/Box.js';
import { FieldText } from '../../../parts/FieldText.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { changedKeys, withChangesMade } from '../draft/changes.js';
import type { Kept } from '../draft/KeptEntries.js';
import type { WhyKept } from './whyKept.js';

interface Props {
  readonly kept: Kept;
  readonly because: WhyKept;
  readonly profile: HealthCommunityProfile;
  readonly drop: () => void;
}

/** What one page of the person’s had not got saved: why it is not in the application, to be copied or thrown away. */
export const KeptText = ({ kept, because, profile, drop }: Props): ReactElement => {
  const { texts, now } = useSession();
  const { kept: words } = texts.writing;
  const [said, setSaid] = useState('');
  const written = useRef<HTMLDivElement>(null);
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
    <Box title={words.title} className="stack">
      <p>{words.help(whenText(texts, kept.at, now()), words.because[because])}</p>
      <div ref={written} className="stack">
        {changedKeys(kept.changes).map((field) => (
          <div key={field}>
            <h3>{texts.form.fields[field].label}</h3>
            <FieldText content={content} profile={profile} field={field} />
          </div>
        ))}
      </div>
      <div className="buttons">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button appearance="subtle" onClick={drop}>
          {words.drop}
        </Button>
      </div>
      <div role="status">{said !== '' && <MessageLine tone="info">{said}</MessageLine>}</div>
    </Box>
  );
};
