import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { PageName, Route } from './router.js';

type View = LazyExoticComponent<ComponentType<Route>>;

/** What each address shows. Every page is fetched when somebody first goes there. */
export const PAGE_VIEWS: Record<PageName, View> = {
  applications: lazy(async () => ({
    default: (await import('./pages/applications/ApplicationsPage.js')).ApplicationsPage,
  })),
  endorsements: lazy(async () => ({
    default: (await import('./pages/endorsements/EndorsementsPage.js')).EndorsementsPage,
  })),
  calls: lazy(async () => ({ default: (await import('./pages/calls/CallsPage.js')).CallsPage })),
  assessing: lazy(async () => ({ default: (await import('./pages/assessing/AssessingPage.js')).AssessingPage })),
  meetings: lazy(async () => ({ default: (await import('./pages/meetings/MeetingsPage.js')).MeetingsPage })),
  decisions: lazy(async () => ({ default: (await import('./pages/decisions/DecisionsPage.js')).DecisionsPage })),
  initiatives: lazy(async () => ({
    default: (await import('./pages/initiatives/InitiativesPage.js')).InitiativesPage,
  })),
  register: lazy(async () => ({ default: (await import('./pages/register/RegisterPage.js')).RegisterPage })),
};
