import type { CardContext } from '../cards/cardContext.js';
import type { Meeting, State } from '../grant/state.js';
import { noticeCard } from '../steps/meeting/noticeCard.js';

/** The notice to each member who was called, and a new one each time it is sent: what has changed is news. */
export const ofMeeting = (meeting: Meeting) =>
  meeting.notices.flatMap((notice, index) => {
    const isNewest = index === meeting.notices.length - 1;
    return notice.to.map((person) => ({
      key: ['notice', meeting.id, String(notice.stamp.seq), person].join(':').toLowerCase(),
      recipient: { to: 'person' as const, person },
      mark: isNewest ? 'newest' : 'older',
      // Whoever has not had it needs only the newest.
      ...(!isNewest && { onlyWhereSent: true as const }),
      draw: (context: CardContext, state: State) => {
        const now = state.meetings.get(meeting.id);
        return now && noticeCard({ state, meeting: now, index }, context);
      },
    }));
  });
