import type { Attachment } from '../../grant/attachment.js';
import type { Block } from '../../grant/document.js';
import type { Texts } from '../../texts/nn.js';
import { fact } from '../../cards/documentContext.js';

/** The list of what is attached: the files themselves lie in the drive, and the frozen content has the fingerprint of each. */
export const attachmentBlocks = (
  attachments: readonly Attachment[],
  { attachments: words }: Texts,
  level: 2 | 3,
): Block[] =>
  attachments.flatMap(({ name, type, bytes, sha256, description }, index): Block[] => [
    { kind: 'heading', level, text: words.numbered(index + 1, name) },
    ...(description === undefined ? [] : [{ kind: 'paragraph', role: 'body', text: description } as const]),
    { kind: 'paragraph', role: 'small', text: words.about(words.kinds[type], bytes) },
    { kind: 'facts', facts: fact(words.fingerprint, sha256, true) },
  ]);
