import { Button, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallPage } from '../../../api/contract.js';
import { bodyIn, decidingBody } from '../../../grant/bodies.js';
import { formatKroner } from '../../../grant/money.js';
import type { Texts } from '../../../texts/nn.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { callName, deadlineText } from '../../parts/when.js';
import { go, href } from '../../router.js';
import { useSession, useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { CallApplications } from './CallApplications.js';
import { CallNumbers } from './CallNumbers.js';
import { NEW } from './newCall.js';
import { Unreachable } from './Unreachable.js';

const leadOf = (call: CallPage, texts: Texts): string => {
  const { lead } = texts.calling;
  const deadline = deadlineText(texts, call.deadline);
  const body = bodyIn(call.profile, decidingBody(call.profile));
  return [
    texts.modes.lead[call.mode],
    call.open ? lead.open(deadline) : lead.closed(deadline),
    call.mode === 'continuous' &&
      call.nextAllocation &&
      texts.modes.nextAllocation(texts.format.date(call.nextAllocation)),
    call.decideBy && lead.decideBy(body?.shortName ?? '', texts.format.date(call.decideBy)),
    lead.frame(formatKroner(call.frame)),
  ]
    .filter(Boolean)
    .join(' · ');
};

const Actions = ({ id }: { readonly id: string }): ReactElement => {
  const { me, texts } = useSession();
  const { calling } = texts;
  const calls = useAnswer('calls', {}, ['calls']).value ?? [];
  return (
    <>
      {calls.length > 1 && (
        <Select aria-label={calling.choose} value={id} onChange={(_, { value }) => go(href('calls', value))}>
          {calls.map((call) => (
            <option key={call.id} value={call.id}>
              {callName(texts, call.deadline)}
            </option>
          ))}
        </Select>
      )}
      {me.secretary && (
        <>
          <Button as="a" href={href('calls', NEW)}>
            {calling.openNew}
          </Button>
          <Button as="a" href={href('meetings', 'new', id)}>
            {calling.planMeeting}
          </Button>
        </>
      )}
    </>
  );
};

/** How far a call has come, and every application in it. */
export const OneCall = ({ id }: { readonly id: string }): ReactElement => {
  const texts = useTexts();
  const loaded = useAnswer('call', { id }, ['calls', 'applications', 'meetings']);
  const call = loaded.value;
  return (
    <Page
      key={call ? id : 'loading'}
      title={call ? texts.calling.named(callName(texts, call.deadline)) : texts.calling.heading}
      lead={call && leadOf(call, texts)}
      actions={<Actions id={id} />}
    >
      <Shown loaded={loaded}>
        {(shown) => (
          <div className="stack">
            <CallNumbers applications={shown.applications} />
            <Unreachable people={shown.unreachable} />
            <CallApplications call={shown} />
          </div>
        )}
      </Shown>
    </Page>
  );
};
