import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BallotView, PersonView, SeatView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

const RULINGS = ['impartial', 'recused'] as const;

const Ruling = ({ ballot, person, ruled }: { ballot: BallotView; person: PersonView; ruled: () => void }) => {
  const words = useTexts().meeting.impartiality;
  const act = useAct('decideImpartiality');
  const rule = async (answer: (typeof RULINGS)[number]): Promise<void> => {
    if (await act.perform({ id: ballot.id }, { person: person.id, answer })) ruled();
  };
  return (
    <div className="ruling">
      <p>{words.rulingText(person.name)}</p>
      <div className="buttons">
        {RULINGS.map((answer) => (
          <Button
            key={answer}
            aria-label={words.ruleNamed(person.name, words.rule[answer])}
            disabledFocusable={act.busy}
            onClick={() => void rule(answer)}
          >
            {words.rule[answer]}
          </Button>
        ))}
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};

const inDoubt = ({ member, impartiality, deputy, deputyImpartiality }: SeatView): PersonView[] => [
  ...(impartiality === 'inDoubt' ? [member] : []),
  ...(deputy && deputyImpartiality === 'inDoubt' ? [deputy] : []),
];

/** Who is in doubt, for the chair to rule on, and who has not said yet. */
export const Rulings = ({
  ballot,
  ruled,
}: {
  readonly ballot: BallotView;
  readonly ruled: () => void;
}): ReactElement | undefined => {
  const words = useTexts().meeting.impartiality;
  const doubtful = ballot.seats.flatMap(inDoubt);
  const silent = ballot.seats.filter((seat) => seat.askedImpartiality && seat.impartiality === undefined);
  if (doubtful.length + silent.length === 0) return undefined;
  return (
    <div className="stack">
      <h3>{words.rulingHeading}</h3>
      {doubtful.map((person) => (
        <Ruling key={person.id} ballot={ballot} person={person} ruled={ruled} />
      ))}
      {silent.map((seat) => (
        <p key={seat.member.id} className="small">
          {words.waiting(seat.member.name)}
        </p>
      ))}
    </div>
  );
};
