import { isClosedFor } from '../../grant/deadline.js';
import { osloDate } from '../../grant/calendar.js';
import { isInForce, type PersonId } from '../../grant/people.js';
import type { NotClock, NotFound } from '../../grant/refusal.js';
import {
  currentRound,
  type Application,
  type ApplicationId,
  type ChangedAttachment,
  type State,
} from '../../grant/state.js';
import {
  accept,
  CLOCK,
  freeText,
  refuse,
  type DecideContext,
  type Decision,
  type EventMeta,
  type FreeText,
} from '../../grant/step.js';

/** Somebody has looked at a file of the frozen content, and its bytes are not those that were hashed. */
export interface NoteAttachmentChange {
  readonly type: 'noteAttachmentChange';
  readonly application: ApplicationId;
  readonly version: number;
  readonly attachment: string;
  readonly name: string;
  readonly sha256: string;
  readonly how: ChangedAttachment['how'];
}

export interface AttachmentChanged {
  readonly type: 'attachmentChanged';
  readonly v: 1;
  readonly application: ApplicationId;
  readonly version: number;
  readonly attachment: string;
  readonly name: FreeText;
  /** Of the file that everybody answered about. */
  readonly sha256: string;
  readonly how: ChangedAttachment['how'];
  /** Whether the application is its writers' again. After the deadline they could not send it, so it stays as it is. */
  readonly reopens: boolean;
  /** Who has the secretariat's role that day, and is told where it does not reopen. */
  readonly secretaries: readonly PersonId[];
}

export type AttachmentRefusal =
  | NotClock
  | NotFound
  | { readonly code: 'outdated' }
  | { readonly code: 'attachmentAlreadyNoted' }
  | { readonly code: 'alreadyOver' };

const OVER = ['granted', 'partlyGranted', 'rejected', 'notAssessed', 'draft', 'withdrawn', 'deleted'];
const CAN_BE_SENT_AGAIN = ['awaitingEndorsement', 'endorsed', 'submitted', 'ready'];

/** Whether what its leaders answered about still matters: it is sent, and nothing has been decided. */
export const isSentAndUndecided = ({ status, rounds }: Application): boolean =>
  rounds.length > 0 && !OVER.includes(status);

const secretariesOn = ({ roles }: State, context: DecideContext): PersonId[] => {
  const today = osloDate(context.now);
  const inForce = [...roles.values()].filter((role) => role.kind.type === 'secretary' && isInForce(role, today));
  return [...new Set(inForce.map(({ person }) => person))];
};

/** A changed file ends the round, since nobody has answered about what it now says. */
export const noteAttachmentChange = (
  state: State,
  { application: id, version, attachment, name, sha256, how }: NoteAttachmentChange,
  context: DecideContext,
): Decision<AttachmentChanged, AttachmentRefusal> => {
  if (context.actor !== CLOCK) return refuse({ code: 'notClock' });
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return refuse({ code: 'notFound' });
  const round = currentRound(application);
  if (round?.version !== version) return refuse({ code: 'outdated' });
  if (round.changedAttachments?.some((known) => known.attachment === attachment))
    return refuse({ code: 'attachmentAlreadyNoted' });
  if (!isSentAndUndecided(application)) return refuse({ code: 'alreadyOver' });
  const reopens = CAN_BE_SENT_AGAIN.includes(application.status) && !isClosedFor(application, call, context.now);
  return accept({
    type: 'attachmentChanged',
    v: 1,
    application: id,
    version,
    attachment,
    name: freeText(name),
    sha256,
    how,
    reopens,
    secretaries: secretariesOn(state, context),
  });
};

/** The number stays: it is the application's for as long as the call is. */
const reopened = ({ submitted: _submitted, ...application }: Application): Application => ({
  ...application,
  status: 'draft',
});

export const attachmentChanged = (
  state: State,
  { application: id, version, attachment, name, sha256, how, reopens, secretaries }: AttachmentChanged,
  { at, seq, hash }: EventMeta,
): State => ({
  ...state,
  applications: state.applications.change(id, (application) => {
    const changed: ChangedAttachment = {
      attachment,
      name,
      sha256,
      how,
      reopens,
      secretaries,
      stamp: { at, seq, hash },
    };
    const rounds = application.rounds.map((round) =>
      round.version === version
        ? {
            ...round,
            changedAttachments: [...(round.changedAttachments ?? []), changed],
            ...(reopens && { ended: 'attachmentChanged' as const }),
          }
        : round,
    );
    return reopens ? reopened({ ...application, rounds }) : { ...application, rounds };
  }),
});
