import { useState, type ReactElement } from 'react';
import type { ApplicationContent } from '../../../../grant/application.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useSession } from '../../../session.js';
import { KeptEntries } from '../draft/KeptEntries.js';
import { unsavedOf } from '../draft/Leftovers.js';
import { KeptText } from './KeptText.js';
import type { WhyKept } from './whyKept.js';

interface Props {
  readonly application: string;
  /** What of it the application says after all is not shown. */
  readonly content: ApplicationContent;
  readonly profile: HealthCommunityProfile;
  readonly because: WhyKept;
}

/** What was being written when the application could no longer be changed: it lies on this machine, a box for each page it was written in. */
export const KeptTexts = ({ application, content, profile, because }: Props): ReactElement | undefined => {
  const { texts, host } = useSession();
  const [entries] = useState(() => new KeptEntries(host.userKey, application));
  const [left, setLeft] = useState(() =>
    entries.all().flatMap(({ name, kept }) => {
      const unsaved = unsavedOf(kept, content);
      return unsaved ? [{ name, kept: unsaved }] : [];
    }),
  );
  const [dropped, setDropped] = useState(false);
  if (left.length === 0 && !dropped) return undefined;
  return (
    <>
      {left.map(({ name, kept }) => (
        <KeptText
          key={name}
          kept={kept}
          because={because}
          profile={profile}
          drop={() => {
            entries.remove(name);
            setLeft((before) => before.filter((one) => one.name !== name));
            setDropped(true);
          }}
        />
      ))}
      <div role="status">{dropped && <MessageLine tone="info">{texts.writing.kept.dropped}</MessageLine>}</div>
    </>
  );
};
