import type { CardContext } from '../cards/cardContext.js';
import type { PersonId } from '../grant/people.js';
import type { Application, ChangedAttachment, Round } from '../grant/state.js';
import { attachmentChangedNotice, type ToldOfChange } from '../steps/endorsing/attachmentChangedNotice.js';

const leadersOf = ({ asked, answers }: Round): PersonId[] => [
  ...Object.values(asked).map(({ person }) => person),
  ...Object.values(answers).map(({ person }) => person),
];

/** Each is told once; who is both a writer and a leader is told as a writer. */
const toldOf = ({ people }: Application, round: Round, changed: ChangedAttachment): [PersonId, ToldOfChange][] => {
  if (!changed.reopens) return changed.secretaries.map((person) => [person, 'secretariat']);
  const leaders = [...new Set(leadersOf(round))].filter((person) => !people.includes(person));
  return [
    ...people.map((person): [PersonId, ToldOfChange] => [person, 'writers']),
    ...leaders.map((person): [PersonId, ToldOfChange] => [person, 'leaders']),
  ];
};

/** News of files that were changed after they were frozen. What has been told stays as it is, whatever is sent afterwards. */
export const changedAttachmentsOf = (application: Application) =>
  application.rounds.flatMap((round) =>
    (round.changedAttachments ?? []).flatMap((changed) =>
      toldOf(application, round, changed).map(([person, to]) => ({
        key: ['attachmentchanged', application.id, round.version, changed.attachment, person].join(':').toLowerCase(),
        recipient: { to: 'person' as const, person },
        mark: changed.how,
        draw: (context: CardContext) =>
          attachmentChangedNotice({ application, version: round.version, changed, to }, context),
      })),
    ),
  );
