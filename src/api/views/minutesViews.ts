import { profileOfMeeting } from '../../grant/meetingProfile.js';
import { own } from '../../grant/own.js';
import { longWords } from '../../steps/meeting/agendaWords.js';
import { minutesParts } from '../../steps/meeting/minutesDraft.js';
import { textsFor } from '../../texts/textsFor.js';
import type { MinutesPage } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from './access.js';
import { mayAttend } from './meetingViews.js';
import { personView } from './personViews.js';

/** The minutes are one text for all, in the helsefellesskap's language: what the secretary corrects is in it too. */
export const minutesPage = (look: Look, id: string): MinutesPage => {
  const meeting = look.state.meetings.get(id);
  const profile = profileOfMeeting(look.state, meeting);
  if (!meeting || !profile || !mayAttend(look, meeting)) throw new HttpFailure(404, 'notFound');
  const texts = textsFor(profile.language);
  const context = { texts, nameOf: (person: string) => look.world.people.get(person)?.name };
  const later = meeting.approved && look.state.meetings.get(meeting.approved.in);
  return {
    parts: minutesParts(look.state, meeting, context).map((part) => {
      const versions = own(meeting.minutes, part.part) ?? [];
      const views = versions.map(({ text, by, stamp }) => ({
        text: longWords(text, texts) ?? part.draft,
        by: personView(look, by),
        at: stamp.at,
      }));
      return { ...part, revision: versions.length, versions: views.reverse() };
    }),
    mayWrite: isSecretaryLooking(look) && !meeting.approved,
    ...(meeting.approved && { approved: { date: later?.date ?? meeting.date, at: meeting.approved.stamp.at } }),
  };
};
