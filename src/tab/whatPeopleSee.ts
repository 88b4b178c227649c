import type { Me } from '../api/contract.js';
import type { Host } from './host.js';
import { PAGES, type PageName } from './router.js';

const hasPapers = ({ profile }: Me, body: string): boolean =>
  body === profile.preparingBody || profile.deciding.includes(body);

const uses = (page: PageName, me: Me): boolean => {
  const sits = me.bodies.length > 0;
  switch (page) {
    case 'endorsements':
      return me.secretary || me.endorser || me.waiting.endorsements > 0;
    case 'calls':
    case 'register':
      return me.secretary;
    case 'assessing':
      return me.secretary || me.bodies.some((body) => hasPapers(me, body));
    case 'meetings':
      return me.secretary || me.leads || sits;
    case 'initiatives':
      return me.person !== undefined;
    case 'applications':
    case 'decisions':
      return true;
  }
};

/** Leaders and the committee apply too, and seldom: what they come for stands first. */
const inOrder = (me: Me): readonly PageName[] => {
  const hasOtherWork = me.endorser || me.leads || me.bodies.length > 0;
  return hasOtherWork && !me.secretary ? [...PAGES.filter((page) => page !== 'applications'), 'applications'] : PAGES;
};

/** Only what the person's roles use; where he is now is always among it, so that he sees where he is. */
export const pagesFor = (me: Me, current?: PageName): PageName[] =>
  inOrder(me).filter((page) => page === current || uses(page, me));

/** Where somebody lands who asked for nothing: the meeting beside a meeting, else the first page that waits for him. */
export const frontPage = (me: Me, host: Pick<Host, 'sidePanel'>): PageName => {
  const pages = pagesFor(me);
  if (host.sidePanel && pages.includes('meetings')) return 'meetings';
  // A vote or a signature has a deadline that assessing has not.
  const urgent = pages.filter((page) => page !== 'assessing');
  const waits = [...urgent, ...pages].find((page) => waitingOn(page, me) > 0);
  return waits ?? urgent[0] ?? 'decisions';
};

/** How much waits for this person on a page. */
export const waitingOn = (page: PageName, { waiting }: Me): number => {
  if (page === 'applications') return waiting.applications;
  if (page === 'endorsements') return waiting.endorsements;
  if (page === 'assessing') return waiting.assessing;
  return page === 'meetings' ? waiting.votes : 0;
};
