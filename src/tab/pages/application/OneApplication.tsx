import type { ReactElement } from 'react';
import { Loading } from '../../parts/Loading.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { ApplicationForm } from './form/ApplicationForm.js';
import { FrozenApplication } from './frozen/FrozenApplication.js';

interface Props {
  readonly id: string;
  readonly sub?: string;
  readonly at?: string;
}

/** One application: the form while it may be written, and what became of it afterwards. */
export const OneApplication = ({ id, sub, at }: Props): ReactElement => {
  const { tab, sharing } = useTexts();
  const loaded = useAnswer('application', { id }, ['applications', 'calls', 'register']);
  const { value, failure, ask } = loaded;
  // Whoever was taken off it sees nothing of it from then on. What he had not saved lies on his machine.
  if (value && failure?.code === 'notFound') {
    return (
      <Page title={tab.pages.applications} crumbs={[{ name: tab.pages.applications, href: href('applications') }]}>
        <MessageLine tone="warn" role="alert">
          {sharing.people.gone}
        </MessageLine>
      </Page>
    );
  }
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
