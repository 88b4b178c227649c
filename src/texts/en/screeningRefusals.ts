import type { screeningRefusalsNn } from '../nn/screeningRefusals.js';

export const screeningRefusalsEn: typeof screeningRefusalsNn = {
  nothingToScreen: () =>
    'The application does not wait for a formal check now. Reload the page to see where it is. Nothing has been recorded.',
  screenedOtherVersion: () =>
    'The application has been submitted again since you opened it. Reload the page, and check the new version. Nothing has been recorded.',
  pointUnknown: () =>
    'This point is not one of those to be ticked for the application. Reload the page. Nothing has been recorded.',
  checkNotDone: ({ count }) =>
    count === 1
      ? 'One point of the check is not in order yet. Tick it, send the application back, or record that it will not be assessed. Nothing has been recorded.'
      : `${count} points of the check are not in order yet. Tick them, send the application back, or record that it will not be assessed. Nothing has been recorded.`,
  alreadyReady: () =>
    'The application has been formally checked already. Undo the check first if something is to be changed. Nothing has been recorded.',
  notReadyYet: () => 'The application is not recorded as checked, so there is nothing to undo. Reload the page.',
  checkStandsOnAgenda: () =>
    'The application stands on an agenda, so its formal check cannot be undone. Nothing has changed.',
  screeningReasonMissing: () =>
    'Write why the application will not be assessed. The applicants will read it. Nothing has been recorded yet.',
};
