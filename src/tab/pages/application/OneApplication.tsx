import type { ReactElement } from 'react';
import { Loading } from '../../parts/Loading.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { KeptEntries } from './draft/KeptEntries.js';
import { ApplicationForm } from './form/ApplicationForm.js';
import { FrozenApplication } from './frozen/FrozenApplication.js';
import { GoneApplication } from './GoneApplication.js';

interface Props {
  readonly id: string;
  readonly sub?: string;
  readonly at?: string;
}

/** One application: the form while it may be written, and what became of it afterwards. */
export const OneApplication = ({ id, sub, at }: Props): ReactElement => {
  const { me, texts, host } = useSession();
  const { tab } = texts;
  const loaded = useAnswer('application', { id }, ['applications', 'calls', 'register']);
  const { value, failure, ask } = loaded;
  // Also when he comes back later: that something of his is kept here tells that he wrote on it.
  if (failure?.code === 'notFound' && (value || new KeptEntries(host.userKey, id).all().length > 0))
    return <GoneApplication key="gone" id={id} profile={value?.profile ?? me.profile} />;
  if (value?.mayWrite) {
    return <ApplicationForm key="form" page={value} ask={ask} {...(sub && { sub })} {...(at && { at })} />;
  }
  if (value) return <FrozenApplication key="frozen" page={value} ask={ask} loaded={loaded} {...(at && { at })} />;
  if (!failure) {
    return (
      <div className="page">
        <Loading />
      </div>
    );
  }
  return (
    <Page title={tab.pages.applications} crumbs={[{ name: tab.pages.applications, href: href('applications') }]}>
      <Shown loaded={loaded}>{() => undefined}</Shown>
    </Page>
  );
};
