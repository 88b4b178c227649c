import type { WritingTexts } from '../nn/writing.js';

export const writingEn: WritingTexts = {
  conflict: {
    title: (field) => `Two have changed “${field}” at the same time`,
    help: 'Both texts are kept. Choose one, or put them together.',
    helpNoText: 'Both versions are kept. Choose which one shall stand.',
    mine: 'Your text',
    mineNoText: 'Your version',
    theirs: (name, isText) => `${isText ? 'The text' : 'The version'} of ${name}`,
    theirsUnnamed: 'The other version',
    useMine: 'Use mine',
    useTheirs: 'Use this one',
    writeOn: (name) =>
      `${name ?? 'Somebody else'} has changed this field at the same time. Go on writing: when you leave the field, you see both texts and choose.`,
    together: 'Put together',
  },
  here: {
    name: 'Who is here',
    also: (names) => `Also here: ${names}`,
    inField: (name) => `${name} is writing here`,
    inPart: (name) => `${name} is writing now`,
  },
  save: {
    stretched: (seconds) => `SharePoint is busy now, so we save every ${seconds} seconds.`,
  },
  kept: {
    title: 'Changes that did not come along',
    help: (when, because) => `You wrote this ${when}. ${because} It lies on this machine, and you can copy it.`,
    because: {
      sent: 'The application has been sent, and it did not come along.',
      beingSent:
        'The application is being sent just now, and it is not in it. If it becomes a draft again, you can take it in.',
      withdrawn: 'The application has been withdrawn, and it did not come along.',
      deleted:
        'The draft has been deleted, and it did not come along. If the draft is restored, you can take it into the form.',
      deletedForGood: 'The draft has been deleted, and it did not come along.',
      late: 'The deadline passed, and it did not come along.',
      mayNotWrite:
        'You can no longer write in the application, and it did not come along. Ask one of the writers for access, or send them the text.',
      gone: 'You have been taken off the application, and it did not come along. Ask one of the writers to take it in, or to add you again.',
    },
    copy: 'Copy the text',
    copied: 'The text is copied.',
    notCopied: 'The text was not copied. Select it and copy it yourself.',
    drop: 'Discard the changes',
    dropped: 'The changes are discarded.',
  },
};
