import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BallotView } from '../../../api/contract.js';
import type { Impartiality } from '../../../grant/state.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

const ANSWERS: readonly Impartiality[] = ['impartial', 'recused', 'inDoubt'];

/** Asked of who is named on the application, before the vote. Three equal buttons. */
export const ImpartialityQuestion = ({
  ballot,
  declared,
}: {
  readonly ballot: BallotView;
  readonly declared: () => void;
}): ReactElement => {
  const words = useTexts().meeting.impartiality;
  const act = useAct('declareImpartiality');
  const declare = async (answer: Impartiality): Promise<void> => {
    if (await act.perform({ id: ballot.id }, { answer })) declared();
  };
  return (
    <>
      <p>{words.text}</p>
      <p className="small">{words.help}</p>
      <div className="buttons">
        {ANSWERS.map((answer) => (
          <Button key={answer} disabledFocusable={act.busy} onClick={() => void declare(answer)}>
            {words.choices[answer]}
          </Button>
        ))}
      </div>
      <ActFailure failure={act.failure} />
    </>
  );
};
