import type { AttachmentProblem } from '../../grant/attachment.js';
import type { Sentences } from '../../grant/refusal.js';
import { sentenceFor } from '../../grant/refusal.js';
import type { Texts } from '../../texts/nn.js';
import { textsFor } from '../../texts/textsFor.js';
import { HttpFailure } from '../httpFailure.js';
import type { Reader } from '../reader.js';

const sentences = ({ attachments: { problem, kinds } }: Texts): Sentences<AttachmentProblem> => ({
  nameMissing: () => problem.nameMissing,
  nameTooLong: ({ most }) => problem.nameTooLong(most),
  nameHasPath: () => problem.nameHasPath,
  typeNotAllowed: () => problem.typeNotAllowed,
  empty: () => problem.empty,
  tooLarge: ({ bytes, most }) => problem.tooLarge(bytes, most),
  tooMany: ({ most }) => problem.tooMany(most),
  otherType: ({ named, found }) => problem.otherType(kinds[named], kinds[found]),
  notWhatItSays: ({ named }) => problem.notWhatItSays(kinds[named]),
  locked: ({ named }) => problem.locked(kinds[named]),
  macros: () => problem.macros,
  malware: () => problem.malware,
  sameContent: ({ name }) => problem.sameContent(name),
  notUploaded: () => problem.notUploaded,
  changedSince: ({ name }) => problem.changedSince(name),
});

/** Why a file is not attached, or not shown, in the reader's language. */
export const attachmentFailure = ({ language }: Pick<Reader, 'language'>, why: AttachmentProblem): HttpFailure =>
  new HttpFailure(why.code === 'changedSince' ? 409 : 422, 'refused', {
    refusal: `attachment.${why.code}`,
    message: sentenceFor(sentences(textsFor(language)), why),
  });
