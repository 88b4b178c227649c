import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MeetingPage, ProxyView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { TextField } from '../../parts/TextField.js';
import { useSession, useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

type Proxies = NonNullable<MeetingPage['proxies']>;
interface Props {
  readonly page: MeetingPage;
  readonly proxies: Proxies;
  readonly ask: () => void;
}

const Given = ({ page, proxies, given, ask }: Props & { readonly given: ProxyView }): ReactElement => {
  const { proxy } = useTexts().motions;
  const act = useAct('endProxy');
  const end = async (): Promise<void> => {
    if (await act.perform({ id: page.id }, { from: given.from.id })) ask();
  };
  return (
    <li>
      {proxy.pair(given.from.name, given.to.name)}
      {given.source !== undefined && <span className="small"> · {given.source}</span>}
      {proxies.mayRecord && (
        <div className="buttons">
          <Button
            appearance="subtle"
            aria-label={proxy.endNamed(given.from.name)}
            disabledFocusable={act.busy}
            onClick={() => void end()}
          >
            {proxy.end}
          </Button>
        </div>
      )}
      <ActFailure failure={act.failure} />
    </li>
  );
};

const Record = ({ page, proxies, ask }: Props): ReactElement => {
  const { me, texts } = useSession();
  const { proxy } = texts.motions;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [source, setSource] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useAct('giveProxy');
  const side = proxies.members.find(({ id }) => id === from)?.side;
  const givers = me.secretary ? proxies.members : proxies.members.filter(({ id }) => id === me.person?.id);
  const holders = proxies.members.filter((one) => one.side === side && one.id !== from);
  const choices = (people: Proxies['members']) => [
    { value: '', word: '' },
    ...people.map(({ id, name }) => ({ value: id, word: name })),
  ];
  const record = async (): Promise<void> => {
    setMissing(from === '' || to === '');
    if (from === '' || to === '') return;
    const where = source.trim() === '' ? {} : { source: source.trim() };
    if (!(await act.perform({ id: page.id }, { from, to, ...where }))) return;
    setFrom('');
    setTo('');
    setSource('');
    ask();
  };
  return (
    <>
      <ChoiceField id="proxy-from" label={proxy.from} value={from} change={setFrom} choices={choices(givers)} />
      <ChoiceField id="proxy-to" label={proxy.to} value={to} change={setTo} choices={choices(holders)} />
      <TextField id="proxy-source" label={proxy.source} rows={1} value={source} change={setSource} />
      {missing && (
        <MessageLine tone="bad" role="alert">
          {proxy.missing}
        </MessageLine>
      )}
      <div className="buttons">
        <Button disabledFocusable={act.busy} onClick={() => void record()}>
          {proxy.record}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </>
  );
};

/** Written proxies for the meeting, where the body's rules know them. */
export const ProxiesBox = (props: Props): ReactElement => {
  const { proxy } = useTexts().motions;
  const { given, mayRecord } = props.proxies;
  return (
    <Box level={3} title={proxy.list} className="stack">
      <p className="small">{proxy.lead}</p>
      {given.length === 0 ? (
        <p>{proxy.none}</p>
      ) : (
        <ul>
          {given.map((one) => (
            <Given key={one.from.id} {...props} given={one} />
          ))}
        </ul>
      )}
      {mayRecord && <Record {...props} />}
    </Box>
  );
};
