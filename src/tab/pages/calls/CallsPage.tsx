import type { ReactElement } from 'react';
import type { Route } from '../../router.js';
import { NEW } from './newCall.js';
import { NewestCall } from './NewestCall.js';
import { OneCall } from './OneCall.js';
import { OpenCall } from './OpenCall.js';

/** The secretariat's page about a call: the newest where none is named. */
export const CallsPage = ({ id }: Route): ReactElement => {
  if (id === undefined) return <NewestCall />;
  return id === NEW ? <OpenCall /> : <OneCall key={id} id={id} />;
};
