import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { typedDate, type IsoDate } from '../../../grant/calendar.js';
import { formatKroner, formatNumber } from '../../../grant/money.js';
import { useSession } from '../../session.js';
import type { OpeningForm } from './openingForm.js';

interface Props {
  readonly form: OpeningForm;
  readonly today: IsoDate;
  readonly change: (form: OpeningForm) => void;
}

/** The profile's rounds and frames, offered as buttons: nothing is filled in that nobody pressed. */
export const Suggestions = ({ form, today, change }: Props): ReactElement | undefined => {
  const { me, texts } = useSession();
  const { opening } = texts.calling;
  const { format } = texts;
  const rounds = me.profile.rounds.filter(({ deadline }) => deadline >= today);
  const { frames } = me.profile;
  if (rounds.length + frames.length === 0) return undefined;
  const fillIn = (frame: (typeof frames)[number]): void => {
    const typed = {
      year: String(frame.year),
      amount: formatNumber(frame.amount),
      source: frame.source[me.profile.language],
    };
    const empty = form.frames.find(({ year, amount }) => year.trim() + amount.trim() === '' || year === typed.year);
    const kept = form.frames.map((one) => (one === empty ? { ...one, ...typed } : one));
    change({ ...form, frames: empty ? kept : [...kept, { key: crypto.randomUUID(), ...typed }] });
  };
  return (
    <div role="group" aria-label={opening.suggestions} className="stack">
      <h2 className="small">{opening.suggestions}</h2>
      <div className="buttons">
        {frames.map((frame) => (
          <Button key={frame.year} size="small" onClick={() => fillIn(frame)}>
            {opening.useFrame(frame.year, formatKroner(frame.amount))}
          </Button>
        ))}
        {rounds.map(({ deadline, decideBy }) => (
          <Button
            key={deadline}
            size="small"
            onClick={() =>
              change({
                ...form,
                deadline: typedDate(deadline as IsoDate),
                decideBy: decideBy === undefined ? '' : typedDate(decideBy as IsoDate),
              })
            }
          >
            {decideBy === undefined
              ? opening.useRound(format.date(deadline))
              : opening.useRoundBy(format.date(deadline), format.date(decideBy))}
          </Button>
        ))}
      </div>
    </div>
  );
};
