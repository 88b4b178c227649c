import { lazy, Suspense, type ReactElement } from 'react';
import { Loading } from '../../parts/Loading.js';
import type { Route } from '../../router.js';
import { FROM_FILE } from './fromFile/address.js';
import { MyApplications } from './MyApplications.js';

const OneApplication = lazy(async () => ({
  default: (await import('../application/OneApplication.js')).OneApplication,
}));

const FromFile = lazy(async () => ({ default: (await import('./fromFile/FromFile.js')).FromFile }));

/** «Mine søknader», or one of them. */
export const ApplicationsPage = ({ id, sub, at }: Route): ReactElement => {
  if (id === undefined) return <MyApplications />;
  if (id === FROM_FILE) {
    return (
      <Suspense fallback={<Loading />}>
        <FromFile />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      <OneApplication key={id} id={id} {...(sub && { sub })} {...(at && { at })} />
    </Suspense>
  );
};
