import { lazy, Suspense, type ReactElement } from 'react';
import { Loading } from '../../parts/Loading.js';
import type { Route } from '../../router.js';
import { MyApplications } from './MyApplications.js';

const OneApplication = lazy(async () => ({
  default: (await import('../application/OneApplication.js')).OneApplication,
}));

/** «Mine søknader», or one of them. */
export const ApplicationsPage = ({ id, sub, at }: Route): ReactElement => {
  if (id === undefined) return <MyApplications />;
  return (
    <Suspense fallback={<Loading />}>
      <OneApplication key={id} id={id} {...(sub && { sub })} {...(at && { at })} />
    </Suspense>
  );
};
