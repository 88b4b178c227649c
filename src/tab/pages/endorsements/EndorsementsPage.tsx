import type { ReactElement } from 'react';
import type { Route } from '../../router.js';
import { EndorsementList } from './EndorsementList.js';
import { OneEndorsement } from './OneEndorsement.js';

/** The applications a leader may answer for, or one of them. A card's link carries the version it showed. */
export const EndorsementsPage = ({ id, sub }: Route): ReactElement =>
  id === undefined ? <EndorsementList /> : <OneEndorsement key={id} id={id} cardVersion={Number(sub) || undefined} />;
