import type { ReactElement } from 'react';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import type { Route } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { ChannelBox } from './ChannelBox.js';
import { PeopleBox } from './PeopleBox.js';
import { RolesBox } from './RolesBox.js';

/** The register. `#/register/unreachable` begins with those who cannot be reached. */
export const RegisterPage = ({ id }: Route): ReactElement => {
  const words = useTexts().register;
  const loaded = useAnswer('register', {}, ['register']);
  return (
    <Page title={words.heading} lead={words.lead}>
      <Shown loaded={loaded}>
        {(register) => (
          <div className="sections">
            <PeopleBox register={register} first={id === 'unreachable' ? 'unreachable' : 'all'} ask={loaded.ask} />
            <RolesBox register={register} ask={loaded.ask} />
            <ChannelBox register={register} ask={loaded.ask} />
          </div>
        )}
      </Shown>
    </Page>
  );
};
