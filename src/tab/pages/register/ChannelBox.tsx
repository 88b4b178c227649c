import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegisterPage } from '../../../api/contract.js';
import { bodyIn } from '../../../grant/bodies.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { Status } from '../../parts/Status.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly register: RegisterPage;
  readonly body: string;
  readonly ask: () => void;
}

/** In which channel a body that treats cases meets: chosen from within that channel, so that nobody types an id. */
export const ChannelBox = ({ register, body: id, ask }: Props): ReactElement => {
  const { host, texts } = useSession();
  const words = texts.register.channel;
  const act = useAct('setChannel');
  const { profile, channels } = register;
  const body = bodyIn(profile, id);
  const set = channels[id];
  const here = host.channel;
  const isHere = set !== undefined && set.channel === here?.channel;
  const choose = async (): Promise<void> => {
    if (!here) return;
    if (await act.perform({ id }, { team: here.team, channel: here.channel })) ask();
  };
  return (
    <Box title={words.heading} className="stack">
      <p>{words.text(body?.shortName ?? '')}</p>
      {set ? (
        <Status icon="tickFilled" tone="good" word={isHere ? `${words.isSet} ${words.isThis}` : words.isSet} />
      ) : (
        <MessageLine tone="warn">{words.isNotSet}</MessageLine>
      )}
      {here && !isHere && (
        <div className="buttons">
          <Button disabledFocusable={act.busy} onClick={() => void choose()}>
            {words.useThis}
          </Button>
          {here.name !== '' && <span className="beside-button">{words.set(here.name)}</span>}
        </div>
      )}
      {!here && <p className="small">{words.howTo(body?.shortName ?? '')}</p>}
      <div role="status" className="unseen">
        {act.done && words.done}
      </div>
      <ActFailure failure={act.failure} />
    </Box>
  );
};
