import { documentKey, type DocumentSubject } from '../../grant/filedDocument.js';
import { own } from '../../grant/own.js';
import type { WrittenLanguage } from '../../grant/party.js';
import type { NotClock, NotFound } from '../../grant/refusal.js';
import type { Application, FiledDocument, State } from '../../grant/state.js';
import { accept, CLOCK, refuse, type Step } from '../../grant/step.js';

interface Filing extends DocumentSubject {
  readonly key: string;
  readonly language: WrittenLanguage;
  readonly sha: string;
}

export type FilingCommand = { type: 'fileDocument' } & Filing;
export type FilingEvent = { type: 'documentFiled'; v: 1 } & Filing;
export type FilingRefusal = NotClock | NotFound | { readonly code: 'alreadyFiled' };

/** Whether what the document confirms has happened. */
const isThere = (application: Application, { kind, version, party }: DocumentSubject): boolean => {
  if (kind === 'letter') return party !== undefined && application.decisions[version - 1] !== undefined;
  const round = application.rounds[version - 1];
  if (round === undefined) return false;
  if (kind === 'application') return application.submitted !== undefined;
  return party !== undefined && own(round.answers, party)?.answer === 'endorsed';
};

/**
 * The fingerprint of a document that lies in the drive: with it anybody who has the file can be told whether it is the one that
 * was filed, whatever has become of the drive and of people's names since.
 */
export const filing: Step<State, FilingCommand, FilingEvent, FilingRefusal> = {
  decides: {
    fileDocument: (state, { type: _type, ...filed }, { actor }) => {
      if (actor !== CLOCK) return refuse({ code: 'notClock' });
      const application = state.applications.get(filed.application);
      if (!application || !isThere(application, filed) || !filed.key.startsWith(documentKey(filed)))
        return refuse({ code: 'notFound' });
      if (state.documents.has(filed.key)) return refuse({ code: 'alreadyFiled' });
      return accept({ type: 'documentFiled', v: 1, ...filed });
    },
  },
  evolves: {
    documentFiled: (state, { type: _type, v: _v, ...filed }, { at, seq, hash }) => {
      const document: FiledDocument = { ...filed, stamp: { at, seq, hash } };
      return { ...state, documents: state.documents.with(filed.key, document) };
    },
  },
  versions: { documentFiled: 1 },
};
