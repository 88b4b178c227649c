import { fileSize } from '../fileSize.js';
import type { AttachmentTexts } from '../nn/attachments.js';

const size = (bytes: number): string => fileSize(bytes, '.');

export const attachmentsEn: AttachmentTexts = {
  size,
  kinds: {
    pdf: 'PDF',
    docx: 'Word document',
    xlsx: 'Excel workbook',
    pptx: 'PowerPoint presentation',
    odt: 'OpenDocument text',
    ods: 'OpenDocument spreadsheet',
    png: 'PNG picture',
    jpg: 'JPG picture',
    json: 'JSON file',
  },
  allowed:
    'PDF, Word, Excel, PowerPoint, OpenDocument (odt, ods), PNG, JPG or JSON. Up to 250 MB each, and no more than 20.',
  choose: 'Choose files',
  drop: 'You can also drag files here.',
  dropNow: 'Drop the files here',
  none: 'No attachments yet.',
  noneSent: 'No attachments',
  numbered: (number, name) => `Attachment ${number}: ${name}`,
  about: (kind, bytes) => `${kind}, ${size(bytes)}`,
  added: (when, by) => `Attached ${when} by ${by}`,
  fingerprint: 'Fingerprint (SHA-256)',
  open: 'Download',
  openNamed: (name) => `Download ${name}`,
  opening: 'Fetching …',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  removed: (name) => `${name} has been removed.`,
  restoring: (name) => `Putting ${name} back …`,
  description: 'What the file is (optional)',
  describe: (name) => `What ${name} is (optional)`,
  uploads: 'Files on their way',
  waiting: 'Waiting for its turn',
  sent: (percent, sentBytes, bytes) => `${percent}% – ${size(sentBytes)} of ${size(bytes)}`,
  progressOf: (name) => `Progress of ${name}`,
  checking: 'Checking the file …',
  pausedAt: (percent) => `Paused, ${percent}% sent`,
  pause: 'Pause',
  pauseNamed: (name) => `Pause ${name}`,
  resume: 'Continue',
  resumeNamed: (name) => `Continue with ${name}`,
  cancel: 'Cancel',
  cancelNamed: (name) => `Cancel ${name}`,
  retryNow: 'Try now',
  lost: (seconds) =>
    seconds === 1
      ? 'The connection broke. We try again in 1 second, and go on where we left off.'
      : `The connection broke. We try again in ${seconds} seconds, and go on where we left off.`,
  forget: 'Remove from the list',
  forgetNamed: (name) => `Remove from the list: ${name}`,
  again: (name, percent) =>
    `${name} was not finished: ${percent}% has been sent. Choose the same file again, and we go on where we left off.`,
  dropKept: 'Give this one up',
  dropKeptNamed: (name) => `Give this one up: ${name}`,
  started: (name) => `Sending ${name}.`,
  done: (name) => `${name} has been attached.`,
  failedNamed: (name) => `${name} was not attached.`,
  cancelled: (name) => `${name} has been cancelled.`,
  noSpace: 'There is no room for the file in SharePoint. Tell the secretariat.',
  stopped: 'SharePoint did not take the file. Remove it from the list and try again.',
  unreadable: 'The file could not be read from your machine. It may have been moved or changed. Choose it again.',

  problem: {
    nameMissing: 'The file has no name. Give it one on your machine and try again.',
    nameTooLong: (most) =>
      `The file’s name is too long. There is room for ${most} characters; give the file a shorter name and try again.`,
    nameHasPath: 'A file’s name cannot hold a slash or the name of a folder. Give the file another name and try again.',
    typeNotAllowed:
      'Files of this type cannot be attached. Save the file as PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPG or JSON and try again.',
    empty: 'The file is empty (0 bytes). See whether it was saved properly, and try again.',
    tooLarge: (bytes, most) =>
      `The file is ${size(bytes)}, and there is room for ${size(most)}. Make it smaller or split it, and try again.`,
    tooMany: (most) =>
      `The application already has ${most} attachments, and there is no room for more. Remove one, or join several in one file.`,
    otherType: (named, found) =>
      `By its name the file is: ${named}, but its content is: ${found}. Give the file the right name and try again.`,
    notWhatItSays: (named) =>
      `What the file holds is not what its name says (${named}), or the file is damaged. Save it again from the program it was made in, and try again.`,
    locked: (named) =>
      `The file is protected by a password, or saved in an old format, and cannot be checked (${named}). Save it without a password in a new format, and try again.`,
    macros: 'The file holds macros, and such files cannot be attached. Save it without macros and try again.',
    malware: 'SharePoint says that the file holds harmful code, and it has been deleted. Have your machine checked.',
    sameContent: (name) => `The same file is already attached, as “${name}”.`,
    notUploaded: 'The file did not reach SharePoint. Send it again.',
    changedSince: (name) =>
      `“${name}” is no longer the file that was attached: what it holds was changed in SharePoint, or it is gone. Remove it and attach the right one again.`,
  },
  changedFrozen: (name) =>
    `“${name}” is no longer the file that the leaders answered about: what it holds was changed in SharePoint, or it is gone. It is not shown. The secretariat has been told.`,
  changed: {
    changed: 'What it holds was changed in SharePoint after the application was sent.',
    gone: 'The file is gone from SharePoint.',
  },
  /** On the card and page of a leader who has not answered yet. */
  roundEnded:
    'An attachment was changed after you were asked, so the question no longer holds. You will be asked anew when the application has been sent again.',
  notice: {
    kicker: 'Attachment',
    state: 'Changed',
    title: 'An attachment was changed after the application was sent',
    changed: (name) => `“${name}” was changed in SharePoint after the leaders were asked.`,
    gone: (name) => `“${name}” is gone from SharePoint.`,
    writers:
      'The application can be changed again, and the leaders must answer anew. Remove the attachment, attach the right file, and send the application again before the deadline.',
    leaders:
      'Your answer was about the file as it was. The application can therefore be changed again, and you will be asked anew when it has been sent again.',
    secretariat:
      'The application stays as it is, since the deadline has passed or the case is on the agenda. The file is shown to nobody. Find out what has happened, and send the application back if what it says must be endorsed anew.',
    shown: 'The file as it now is, is not shown: it is not the one that the leaders answered about.',
    fingerprint: 'Fingerprint when it was attached',
    open: 'Open the application',
    fallback: 'An attachment of an application was changed. Open the application in Semje.',
  },
};
