import { Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ApplicationRow, CallSummary } from '../../../api/contract.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { callName, daysLeftText, deadlineText } from '../../parts/when.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { ApplicationGroups } from './ApplicationGroups.js';
import { CopyEarlier } from './CopyEarlier.js';
import { DeletedDrafts } from './DeletedDrafts.js';
import { StartApplication } from './StartApplication.js';

const ALL = 'all';

const useLead = (call: CallSummary | undefined): string => {
  const { texts, now } = useSession();
  const { applications } = texts.tab;
  if (!call) return applications.noCall;
  const [name, deadline] = [callName(texts, call.deadline), deadlineText(texts, call.deadline)];
  return call.open
    ? applications.lead(name, deadline, daysLeftText(texts, call.deadline, now()))
    : applications.leadOver(name, deadline);
};

const emptyText = (rows: readonly ApplicationRow[], texts: { empty: string; emptyHere: string }): string =>
  rows.length === 0 ? texts.empty : texts.emptyHere;

/** What waits for me first, then what waits for others, then what is finished. */
export const MyApplications = (): ReactElement => {
  const { me, texts } = useSession();
  const loaded = useAnswer('myApplications');
  const calls = useAnswer('calls', {}, ['calls']).value ?? me.openCalls;
  const [chosen, setChosen] = useState<string>();
  const open = calls.find((call) => call.mayBegin) ?? calls.find((call) => call.open);
  const call = calls.find(({ id }) => id === chosen) ?? (chosen === ALL ? undefined : open);
  const first = call?.open === false ? undefined : (call ?? open);
  const begin = first?.mayBegin === true ? first : undefined;
  const lead = useLead(call ?? open);
  const shown = (rows: readonly ApplicationRow[]) =>
    rows.filter((row) => !row.deleted && (call === undefined || chosen === undefined || row.call === call.id));
  const empty = loaded.value?.every((row) => row.deleted !== undefined) ?? false;
  return (
    <Page
      title={texts.tab.pages.applications}
      lead={lead}
      actions={
        <>
          {calls.length > 1 && (
            <Select
              aria-label={texts.tab.applications.chooseCall}
              value={chosen ?? ALL}
              onChange={(_, { value }) => setChosen(value)}
            >
              <option value={ALL}>{texts.tab.applications.allCalls}</option>
              {calls.map(({ id, deadline }) => (
                <option key={id} value={id}>
                  {callName(texts, deadline)}
                </option>
              ))}
            </Select>
          )}
          {begin && !empty && <StartApplication call={begin} />}
        </>
      }
    >
      <Shown loaded={loaded}>
        {(rows) => (
          <>
            {shown(rows).length > 0 ? (
              <ApplicationGroups rows={shown(rows)} />
            ) : (
              <div className="stack">
                <p className="reading">{emptyText(rows, texts.tab.applications)}</p>
                {!me.person && open && <MessageLine tone="info">{texts.tab.applications.notRegistered}</MessageLine>}
                {begin && empty && <StartApplication call={begin} primary />}
                {open && !open.mayBegin && <MessageLine tone="info">{texts.modes.notForYou}</MessageLine>}
              </div>
            )}
            {begin && <CopyEarlier rows={rows} />}
            <DeletedDrafts rows={rows} ask={loaded.ask} />
          </>
        )}
      </Shown>
    </Page>
  );
};
