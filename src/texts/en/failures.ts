import type { FailureTexts } from '../nn/failures.js';

export const failuresEn: FailureTexts = {
  unauthenticated: 'We could not confirm who you are. Reload the page, and Teams will sign you in again.',
  forbidden: 'You do not have access to this. Ask the secretariat if you think you should.',
  notFound: 'We cannot find what you are looking for, or you do not have access to it. Go back and try again.',
  unreadable: 'Some of what was sent could not be read. Nothing has been saved. Reload the page and try again.',
  fieldUnreadable: (label) =>
    `What is in “${label}” could not be read, and nothing has been saved. Correct it and try again; what you wrote is still there.`,
  fieldTooLong: (label) =>
    `What is in “${label}” is too long, and nothing has been saved. Shorten it; your text is still there.`,
  wrongContentType: 'What was sent has the wrong format. Nothing has been saved.',
  tooLarge: 'What was sent is too large. Nothing has been saved. Shorten the text and try again.',
  tooMany: 'Too many requests came from you in a short time. Wait a little and try again.',
  changed: 'The application has been changed since you opened it. Reload the page; your text has been kept.',
  closedForWriting:
    'The application is no longer a draft, and cannot be changed now. Reload the page to see what has happened. Your text has been kept.',
  draftDeleted:
    'The draft has been deleted, so it cannot be changed. Reload the page to see who deleted it. Your text has been kept.',
  draftWithdrawn:
    'The application has been withdrawn, so it cannot be changed. Reload the page to see who withdrew it. Your text has been kept.',
  beingSent:
    'A sending of this application is not finished, so it can be neither changed nor sent just now. Wait half a minute, reload the page and try again. Your text is kept.',
  incomplete:
    'The application cannot be sent yet. Correct what is missing, and try again. All you have written is saved.',
  codeDiffers:
    'The code is not the one that this user sees, and nothing has been registered. Ask the person to read it aloud again, and check that you chose the right row.',
  notWritten: 'We could not save this, and nothing has been recorded. Try again in a little while.',
  unknownOutcome: 'We do not know yet whether this was saved. The page shows it as soon as we know.',
  worldAway: 'We cannot reach SharePoint right now. Nothing has been recorded. Try again in a little while.',
  bug: 'Something went wrong on our side, and nothing has been recorded. Try again, and tell the secretariat if it goes on.',
  refused: 'This cannot be done now. Nothing has been recorded.',
};
