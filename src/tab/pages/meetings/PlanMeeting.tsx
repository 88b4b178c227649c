import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CallSummary } from '../../../api/contract.js';
import { bodyIn, decidingBody } from '../../../grant/bodies.js';
import { readDate } from '../../../grant/calendar.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { problemAt } from '../../parts/FormProblems.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { TextField } from '../../parts/TextField.js';
import { callName } from '../../parts/when.js';
import { go, href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useAnswer } from '../../useAnswer.js';
import { NO_CALL, PLAN_FIELDS, planProblems, readTime, type PlanForm } from './planForm.js';

/** Where the cards go: the body's own channel, or the one this tab stands in. */
const useChannels = (chosen: string) => {
  const { me, host, texts } = useSession();
  const words = texts.meeting.plan;
  const body = bodyIn(me.profile, chosen);
  const of = words.channelOfBody(body?.shortName ?? '');
  const here = host.channel && {
    value: host.channel.channel,
    word: host.channel.name === '' ? words.thisChannel : `${words.thisChannel}: ${host.channel.name}`,
  };
  return [{ value: '', word: of }, ...(here ? [here] : [])];
};

const Fields = ({ calls, wanted }: { calls: readonly CallSummary[]; wanted: string | undefined }): ReactElement => {
  const { me, texts } = useSession();
  const words = texts.meeting.plan;
  const { agenda } = texts;
  const first = calls.find(({ id }) => id === wanted) ?? (calls.length === 1 ? calls[0] : undefined);
  const [form, setForm] = useState<PlanForm>({
    call: first?.id ?? (calls.length === 0 ? NO_CALL : ''),
    body: decidingBody(me.profile),
    date: '',
    time: '',
    until: '',
    place: '',
  });
  const channels = useChannels(form.body);
  const [channel, setChannel] = useState('');
  const [tried, setTried] = useState(false);
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('planMeeting');
  const problems = tried ? planProblems(form, words) : [];
  const plan = async (): Promise<void> => {
    setTried(true);
    const found = planProblems(form, words)[0];
    const date = readDate(form.date);
    const time = readTime(form.time);
    if (found !== undefined || date === undefined) {
      document.getElementById(found?.field ?? PLAN_FIELDS.date)?.focus();
      return;
    }
    const until = readTime(form.until);
    const place = form.place.trim();
    const body = {
      id,
      ...(form.call !== NO_CALL && { call: form.call }),
      body: form.body,
      date,
      ...(time && { time }),
      ...(until && { until }),
      ...(place !== '' && { place }),
      ...(channel && { channel }),
    };
    if (await act.perform({}, body)) go(href('meetings', id));
  };
  return (
    <div className="box stack form-box">
      <ChoiceField
        id={PLAN_FIELDS.body}
        label={agenda.body}
        value={form.body}
        change={(body) => setForm({ ...form, body })}
        choices={me.profile.bodies.map(({ id: value, name }) => ({ value, word: name[texts.language] }))}
      />
      <ChoiceField
        id={PLAN_FIELDS.call}
        label={words.call}
        value={form.call}
        change={(call) => setForm({ ...form, call })}
        choices={[
          ...calls.map((call) => ({ value: call.id, word: texts.calling.named(callName(texts, call.deadline)) })),
          { value: NO_CALL, word: agenda.noCall },
        ]}
        {...(form.call === '' && { none: texts.calling.choose })}
        problem={problemAt(problems, PLAN_FIELDS.call)}
      />
      <TextField
        id={PLAN_FIELDS.date}
        label={words.date}
        value={form.date}
        change={(date) => setForm({ ...form, date })}
        problem={problemAt(problems, PLAN_FIELDS.date)}
      />
      <TextField
        id={PLAN_FIELDS.time}
        label={words.time}
        value={form.time}
        change={(time) => setForm({ ...form, time })}
        problem={problemAt(problems, PLAN_FIELDS.time)}
      />
      <TextField
        id={PLAN_FIELDS.until}
        label={agenda.times.until}
        value={form.until}
        change={(until) => setForm({ ...form, until })}
        problem={problemAt(problems, PLAN_FIELDS.until)}
      />
      <TextField
        id={PLAN_FIELDS.place}
        label={agenda.times.place}
        value={form.place}
        change={(place) => setForm({ ...form, place })}
      />
      {channels.length > 1 && (
        <ChoiceField
          id="meeting-channel"
          label={words.channel}
          value={channel}
          change={setChannel}
          choices={channels}
        />
      )}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void plan()}>
          {words.submit}
        </Button>
        <Button as="a" href={href('meetings')}>
          {words.cancel}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};

/** Planning a meeting about a call. */
export const PlanMeeting = ({ call }: { readonly call: string | undefined }): ReactElement => {
  const { meeting } = useSession().texts;
  const words = meeting.plan;
  const loaded = useAnswer('calls', {}, ['calls']);
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      crumbs={[{ name: meeting.heading, href: href('meetings') }, { name: words.heading }]}
    >
      <Shown loaded={loaded}>{(calls) => <Fields calls={calls} wanted={call} />}</Shown>
    </Page>
  );
};
