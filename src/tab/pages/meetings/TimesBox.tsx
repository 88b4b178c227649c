import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MeetingPage } from '../../../api/contract.js';
import { readDate, typedDate, type IsoDate } from '../../../grant/calendar.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { problemAt } from '../../parts/FormProblems.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { NO_CALL, PLAN_FIELDS, planProblems, readTime } from './planForm.js';

interface Props {
  readonly page: MeetingPage;
  readonly ask: () => void;
}

/** Another day, time or place: those who have been called are told by the next notice. */
export const TimesBox = ({ page, ask }: Props): ReactElement => {
  const { agenda, meeting } = useTexts();
  const words = agenda.times;
  const [form, setForm] = useState({
    date: typedDate(page.date as IsoDate),
    time: page.time ?? '',
    until: page.until ?? '',
    place: page.place ?? '',
  });
  const [tried, setTried] = useState(false);
  const act = useAct('changeMeeting');
  const problems = tried ? planProblems({ ...form, call: NO_CALL, body: page.body }, meeting.plan) : [];
  const save = async (): Promise<void> => {
    setTried(true);
    const found = planProblems({ ...form, call: NO_CALL, body: page.body }, meeting.plan)[0];
    const date = readDate(form.date);
    if (found !== undefined || date === undefined) {
      document.getElementById(found?.field ?? PLAN_FIELDS.date)?.focus();
      return;
    }
    const [time, until] = [readTime(form.time), readTime(form.until)];
    const place = form.place.trim();
    const body = { date, ...(time && { time }), ...(until && { until }), ...(place !== '' && { place }) };
    if (await act.perform({ id: page.id }, body)) ask();
  };
  const field = (id: string, label: string, key: keyof typeof form): ReactElement => (
    <TextField
      id={id}
      label={label}
      value={form[key]}
      change={(typed) => setForm({ ...form, [key]: typed })}
      problem={problemAt(problems, id)}
    />
  );
  return (
    <details className="box">
      <summary>{words.change}</summary>
      <div className="stack">
        {field(PLAN_FIELDS.date, meeting.plan.date, 'date')}
        {field(PLAN_FIELDS.time, meeting.plan.time, 'time')}
        {field(PLAN_FIELDS.until, words.until, 'until')}
        {field(PLAN_FIELDS.place, words.place, 'place')}
        <div className="buttons">
          <Button disabledFocusable={act.busy} onClick={() => void save()}>
            {words.submit}
          </Button>
        </div>
        <ActFailure failure={act.failure} />
      </div>
    </details>
  );
};
