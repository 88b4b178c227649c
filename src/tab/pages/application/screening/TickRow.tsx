import type { ReactElement } from 'react';
import type { ApplicationPage, PointView, ScreeningView } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Status } from '../../../parts/Status.js';
import { whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { pointSign, pointText } from './pointText.js';

interface Props {
  readonly page: ApplicationPage;
  readonly check: ScreeningView;
  readonly point: PointView;
  readonly ask: () => void;
}

/** A point that a person looks at: two equal answers, and the pressed one pressed again takes it back. */
export const TickRow = ({ page, check, point, ask }: Props): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.screening;
  const act = useAct('tickPoint');
  const word = pointText(point, page.profile, texts);
  const { key, verdict, tick } = point;
  const answer = async (pressed: 'met' | 'notMet'): Promise<void> => {
    const body = { version: check.version, point: key, answer: pressed === verdict ? ('open' as const) : pressed };
    if (await act.perform({ id: page.id }, body)) ask();
  };
  return (
    <li>
      <Status
        {...pointSign(point)}
        word={word}
        {...(tick && { note: words.ticked(tick.by.name, whenText(texts, tick.at, now())) })}
      />
      {check.mayTick && (
        <div className="check-answers" role="group" aria-label={words.answerFor(word)}>
          {(['met', 'notMet'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={verdict === one}
              onClick={() => void answer(one)}
            >
              {words[one]}
            </button>
          ))}
        </div>
      )}
      <ActFailure failure={act.failure} />
    </li>
  );
};
