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
    help: (when) =>
      `You wrote this ${when}, but the application could not be changed any more. It lies on this machine, and you can copy it.`,
    copy: 'Copy the text',
    copied: 'The text is copied.',
    notCopied: 'The text was not copied. Select it and copy it yourself.',
    drop: 'Discard the changes',
    dropped: 'The changes are discarded.',
  },
};
