import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeetingPage, Requests, SeatInRoom } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { SideMark } from '../../parts/SideMark.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';

type Line = Requests['noteAttendance']['people'][number];

interface Props {
  readonly page: MeetingPage;
  readonly ask: () => void;
}

interface SeatProps {
  readonly seat: SeatInRoom;
  readonly busy: boolean;
  readonly mayNote: (person: string) => boolean;
  readonly note: (lines: readonly Line[]) => void;
}

const Seat = ({ seat, busy, mayNote, note }: SeatProps): ReactElement => {
  const { texts } = useSession();
  const words = texts.agenda.room;
  const { member, how, deputies, side } = seat;
  const standing = deputies.find(({ sits }) => sits);
  const button = (word: string, name: string, line: Line): ReactElement => (
    <Button key={name} size="small" aria-label={name} disabledFocusable={busy} onClick={() => note([line])}>
      {word}
    </Button>
  );
  return (
    <li className="attendance-seat">
      <div>
        <SideMark side={side} /> {member.name}
        <span className="small"> · {how === undefined ? words.unknown : words[how]}</span>
        {standing && <div className="small">{words.deputy(standing.name, member.name)}</div>}
      </div>
      <div className="buttons">
        {mayNote(member.id) &&
          how !== 'present' &&
          button(words.short.come, words.come(member.name), { person: member.id, how: 'present' })}
        {mayNote(member.id) &&
          how === 'present' &&
          button(words.short.leave, words.leave(member.name), { person: member.id, how: 'left' })}
        {mayNote(member.id) &&
          how === undefined &&
          button(words.short.cannot, words.cannot(member.name), { person: member.id, how: 'absent' })}
        {how !== 'present' &&
          !standing &&
          deputies
            .filter(({ id }) => mayNote(id))
            .map(({ id, name }) => {
              const word = words.deputy(name, member.name);
              return button(word, word, { person: id, how: 'present', standsFor: member.id });
            })}
        {standing &&
          mayNote(standing.id) &&
          button(words.short.leave, words.leave(standing.name), { person: standing.id, how: 'left' })}
      </div>
    </li>
  );
};

/** Seat by seat: the chair or the secretary notes all, everybody else himself. */
export const Attendance = ({ page, ask }: Props): ReactElement | undefined => {
  const { me, texts } = useSession();
  const words = texts.agenda.room;
  const act = useAct('noteAttendance');
  const mayNote = (person: string): boolean => page.mayLead || me.person?.id === person;
  const seated = page.room.seats.flatMap(({ member, deputies }) => [member, ...deputies]);
  if (!seated.some(({ id }) => mayNote(id))) return undefined;
  const note = async (lines: readonly Line[]): Promise<void> => {
    if (await act.perform({ id: page.id }, { people: [...lines] })) ask();
  };
  const missing = page.room.seats
    .filter(({ how }) => how === undefined)
    .map(({ member }): Line => ({ person: member.id, how: 'present' }));
  return (
    <details className="attendance">
      <summary>{words.take}</summary>
      {page.mayLead && missing.length > 1 && (
        <div className="buttons">
          <Button size="small" disabledFocusable={act.busy} onClick={() => void note(missing)}>
            {words.all}
          </Button>
        </div>
      )}
      <ul>
        {page.room.seats.map((seat) => (
          <Seat key={seat.member.id} seat={seat} busy={act.busy} mayNote={mayNote} note={(lines) => void note(lines)} />
        ))}
      </ul>
      <ActFailure failure={act.failure} />
    </details>
  );
};
