import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { osloDate } from '../../../grant/calendar.js';
import type { Mode } from '../../../grant/profile.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { FormProblems, problemAt } from '../../parts/FormProblems.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { Page } from '../../parts/Page.js';
import { TextField } from '../../parts/TextField.js';
import { go, href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useAnswer } from '../../useAnswer.js';
import { FrameFields } from './FrameFields.js';
import { DEADLINE, DECIDE_BY, openingProblems, openingRequest, type OpeningForm } from './openingForm.js';
import { Suggestions } from './Suggestions.js';

const emptyFrame = () => ({ key: crypto.randomUUID(), year: '', amount: '', source: '' });
const MOST_FRAMES = 4;
const ADD_FRAME = 'add-frame';

const RegisterWarning = (): ReactElement | undefined => {
  const { texts } = useSession();
  const { reaching } = texts;
  const people = useAnswer('register', {}, ['register']).value?.people.filter(({ way }) => way === 'none') ?? [];
  if (people.length === 0) return undefined;
  return (
    <MessageLine tone="warn">
      <Emphasised text={reaching.page.unreached(people.length)} />{' '}
      <a href={href('register', 'reach')}>{reaching.page.link}</a>
    </MessageLine>
  );
};

/** The form, what is wrong with it once the button has been pressed, and how it is sent. */
const useOpening = () => {
  const { me, texts, now } = useSession();
  const [form, setForm] = useState<OpeningForm>(() => ({
    frames: [emptyFrame()],
    deadline: '',
    decideBy: '',
    mode: me.profile.modes[0] ?? 'openCall',
  }));
  const [tries, setTries] = useState(0);
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('openCall');
  const today = osloDate(now());
  const words = { opening: texts.calling.opening, amount: texts.amount };
  const problems = tries > 0 ? openingProblems(form, today, words) : [];
  const open = async (): Promise<void> => {
    const request = openingRequest(form);
    if (request === undefined || openingProblems(form, today, words).length > 0) {
      setTries((before) => before + 1);
      return;
    }
    if (await act.perform({}, { id, ...request })) go(href('calls', id));
  };
  return { form, setForm, tries, problems, today, act, open };
};

/** Opening a call: the year's frame and its source, the deadline, and when it is to be decided. */
export const OpenCall = (): ReactElement => {
  const { me, texts } = useSession();
  const { calling } = texts;
  const words = calling.opening;
  const { form, setForm, tries, problems, today, act, open } = useOpening();
  const withFrames = (frames: OpeningForm['frames']): void => setForm({ ...form, frames });
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      crumbs={[{ name: calling.heading, href: href('calls') }, { name: words.heading }]}
    >
      <div className="stack">
        <FormProblems heading={words.problems(problems.length)} problems={problems} tries={tries} />
        <RegisterWarning />
        <div className="box stack">
          {me.profile.modes.length > 1 && (
            <ChoiceField
              id="call-mode"
              label={texts.modes.label}
              value={form.mode}
              change={(mode) => setForm({ ...form, mode: mode as Mode })}
              choices={me.profile.modes.map((mode) => ({ value: mode, word: texts.modes[mode] }))}
            />
          )}
          <Suggestions form={form} today={today} change={setForm} />
          <fieldset className="stack">
            <legend className="unseen">{words.frames}</legend>
            {form.frames.map((frame) => (
              <FrameFields
                key={frame.key}
                frame={frame}
                problems={problems}
                change={(changed) => withFrames(form.frames.map((one) => (one.key === frame.key ? changed : one)))}
                {...(form.frames.length > 1 && {
                  remove: () => {
                    withFrames(form.frames.filter((one) => one.key !== frame.key));
                    document.getElementById(ADD_FRAME)?.focus();
                  },
                })}
              />
            ))}
            {form.frames.length < MOST_FRAMES && (
              <div className="buttons">
                <Button id={ADD_FRAME} onClick={() => withFrames([...form.frames, emptyFrame()])}>
                  {words.addFrame}
                </Button>
              </div>
            )}
          </fieldset>
          <div className="half stack">
            <TextField
              id={DEADLINE}
              label={words.deadline}
              hint={words.deadlineHelp}
              value={form.deadline}
              change={(deadline) => setForm({ ...form, deadline })}
              problem={problemAt(problems, DEADLINE)}
            />
            <TextField
              id={DECIDE_BY}
              label={words.decideBy}
              hint={words.decideByHelp}
              value={form.decideBy}
              change={(decideBy) => setForm({ ...form, decideBy })}
              problem={problemAt(problems, DECIDE_BY)}
            />
          </div>
          <div className="buttons">
            <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void open()}>
              {words.open}
            </Button>
            <Button as="a" href={href('calls')}>
              {words.cancel}
            </Button>
          </div>
          <ActFailure failure={act.failure} />
        </div>
      </div>
    </Page>
  );
};
