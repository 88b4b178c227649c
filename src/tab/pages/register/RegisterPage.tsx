import { lazy, Suspense, type ReactElement } from 'react';
import { Loading } from '../../parts/Loading.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { href, type Route } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { REACH, ReachPage } from '../reach/ReachPage.js';
import { ChannelBox } from './ChannelBox.js';
import { PartyChannelBox } from './PartyChannelBox.js';
import { PeopleBox } from './PeopleBox.js';
import { HistoryPage } from './history/HistoryPage.js';
import { RolesBox } from './RolesBox.js';
import { VISITORS, VisitorsPage } from './visitors/VisitorsPage.js';
import { VisitorsWait } from './visitors/VisitorsWait.js';
import { ImportRegister } from './sheet/ImportRegister.js';

const PROFILE = 'profile';

/** It alone carries the check of a profile's shape: nobody else fetches that. */
const ProfilePage = lazy(async () => ({ default: (await import('../profile/ProfilePage.js')).ProfilePage }));

/** The register, its history of a person or a party, or a spreadsheet on its way in. */
export const RegisterPage = (route: Route): ReactElement => {
  const { id, sub } = route;
  if (id === 'import') return <ImportRegister />;
  if (id === PROFILE) {
    return (
      <Suspense fallback={<Loading />}>
        <ProfilePage />
      </Suspense>
    );
  }
  if (id === REACH) return <ReachPage />;
  if (id === VISITORS) return <VisitorsPage />;
  if ((id === 'person' || id === 'party') && sub !== undefined)
    return <HistoryPage key={`${id}/${sub}`} of={id} id={sub} />;
  return <WholeRegister {...route} />;
};

/** The register. `#/register/unreachable` begins with those who cannot be reached. */
const WholeRegister = ({ id }: Route): ReactElement => {
  const { register: words, profile, reaching, visiting } = useTexts();
  const loaded = useAnswer('register', {}, ['register']);
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      actions={
        <>
          <a href={href('register', PROFILE)}>{profile.link}</a>
          <a href={href('register', VISITORS)}>{visiting.page.link}</a>
          <a href={href('register', REACH)}>{reaching.page.link}</a>
        </>
      }
    >
      <Shown loaded={loaded}>
        {(register) => (
          <div className="sections">
            <VisitorsWait />
            <PeopleBox register={register} first={id === 'unreachable' ? 'unreachable' : 'all'} ask={loaded.ask} />
            <RolesBox register={register} ask={loaded.ask} />
            {register.profile.deciding.map((body) => (
              <ChannelBox key={body} register={register} body={body} ask={loaded.ask} />
            ))}
            <PartyChannelBox register={register} ask={loaded.ask} />
          </div>
        )}
      </Shown>
    </Page>
  );
};
