import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ApplicationPage, ScreeningView } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { Status } from '../../../parts/Status.js';
import { whenText } from '../../../parts/when.js';
import { href } from '../../../router.js';
import { useSession } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { pointSign, pointText } from './pointText.js';
import { TickRow } from './TickRow.js';

interface Props {
  readonly page: ApplicationPage;
  readonly check: ScreeningView;
  readonly ask: () => void;
}

/** What is said once it has been found in order: by whom, what waits next, and the way back. */
const Passed = ({ page, check, ask, fresh }: Props & { readonly fresh: boolean }): ReactElement | undefined => {
  const { texts, now } = useSession();
  const words = texts.screening;
  const act = useAct('undoScreening');
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) line.current?.focus();
  }, [fresh]);
  if (!check.passed) return undefined;
  const undo = async (): Promise<void> => {
    if (await act.perform({ id: page.id }, {})) ask();
  };
  return (
    <div className="stack">
      <MessageLine tone="good" focusRef={line} role="status">
        {fresh && <strong>{words.done} </strong>}
        {words.passed(check.passed.by.name, whenText(texts, check.passed.at, now()))}
      </MessageLine>
      {check.next ? (
        <p>
          <a href={href('applications', check.next.id)}>{words.next(check.next.title)}</a>
        </p>
      ) : (
        <p>
          {words.allChecked} <a href={href('calls', page.call)}>{words.toInbox}</a>
        </p>
      )}
      {check.mayUndo && (
        <div>
          <Button appearance="subtle" disabledFocusable={act.busy} onClick={() => void undo()}>
            {words.undo}
          </Button>
        </div>
      )}
      <ActFailure failure={act.failure} />
    </div>
  );
};

/** What is left, and the one button; pressed too early it answers why. */
const Pass = ({ page, check, ask, passed }: Props & { readonly passed: () => void }): ReactElement => {
  const words = useSession().texts.screening;
  const act = useAct('passScreening');
  const count = (wanted: 'open' | 'notMet'): number => check.points.filter(({ verdict }) => verdict === wanted).length;
  const notMet = count('notMet');
  const pass = async (): Promise<void> => {
    if (!(await act.perform({ id: page.id }, { version: check.version }))) return;
    passed();
    ask();
  };
  return (
    <>
      <p>{notMet > 0 ? words.notInOrder(notMet) : words.left(count('open'))}</p>
      <ActFailure failure={act.failure} />
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void pass()}>
          {words.pass}
        </Button>
      </div>
    </>
  );
};

/** The secretariat's formal check, beside the application it is about. */
export const ScreeningBox = ({ page, check, ask }: Props): ReactElement => {
  const { texts } = useSession();
  const words = texts.screening;
  const [fresh, setFresh] = useState(false);
  const computed = check.points.filter(({ kind }) => kind === 'rule');
  const looked = check.points.filter(({ kind }) => kind !== 'rule');
  return (
    <Box title={words.title} level={3} className="check-box">
      {check.mayTick && looked.length > 0 && <p className="small">{words.text}</p>}
      <h4>{words.computed}</h4>
      <ul className="check-points">
        {computed.map((point) => (
          <li key={point.key}>
            <Status {...pointSign(point)} word={pointText(point, page.profile, texts)} />
          </li>
        ))}
      </ul>
      {looked.length > 0 && (
        <>
          <h4>{words.toTick}</h4>
          <ul className="check-points">
            {looked.map((point) => (
              <TickRow key={point.key} page={page} check={check} point={point} ask={ask} />
            ))}
          </ul>
        </>
      )}
      {check.mayTick && <Pass page={page} check={check} ask={ask} passed={() => setFresh(true)} />}
      <Passed page={page} check={check} ask={ask} fresh={fresh && check.passed !== undefined} />
    </Box>
  );
};
