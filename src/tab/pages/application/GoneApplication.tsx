import type { ReactElement } from 'react';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { Page } from '../../parts/Page.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { KeptTexts } from './frozen/KeptTexts.js';

interface Props {
  readonly id: string;
  readonly profile: HealthCommunityProfile;
}

/** To whoever was taken off an application: he sees nothing of it from then on, but for what he had not got saved himself. */
export const GoneApplication = ({ id, profile }: Props): ReactElement => {
  const { tab, sharing } = useTexts();
  return (
    <Page title={tab.pages.applications} crumbs={[{ name: tab.pages.applications, href: href('applications') }]}>
      <div className="sections">
        <MessageLine tone="warn" role="alert">
          {sharing.people.gone}
        </MessageLine>
        <KeptTexts application={id} content={{}} profile={profile} because="gone" />
      </div>
    </Page>
  );
};
