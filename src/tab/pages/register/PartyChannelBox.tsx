import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegisterPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { partyNames } from '../../parts/parties.js';
import { Status } from '../../parts/Status.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly register: RegisterPage;
  readonly ask: () => void;
}

/** In which channel leaders of other organisations get cards of their own: chosen from within it, so that nobody types an id. */
export const PartyChannelBox = ({ register, ask }: Props): ReactElement => {
  const { host, texts } = useSession();
  const words = texts.reaching.partyChannel;
  const act = useAct('setPartyChannel');
  const { profile, partyChannels } = register;
  const set = Object.keys(partyChannels);
  const isAll = profile.parties.every(({ id }) => set.includes(id));
  const here = host.channel;
  const choose = async (): Promise<void> => {
    if (!here) return;
    const parties = profile.parties.map(({ id }) => id);
    if (await act.perform({}, { parties, team: here.team, channel: here.channel })) ask();
  };
  return (
    <Box title={words.heading} className="stack">
      <p>{words.text}</p>
      {set.length > 0 ? (
        <Status
          icon="tickFilled"
          tone="good"
          word={words.isSet(isAll ? words.everyParty : partyNames(texts, profile, set))}
        />
      ) : (
        <p>{words.isNotSet}</p>
      )}
      {here ? (
        <div className="buttons">
          <Button disabledFocusable={act.busy} onClick={() => void choose()}>
            {words.useThis}
          </Button>
          {here.name !== '' && <span className="beside-button">{texts.register.channel.set(here.name)}</span>}
        </div>
      ) : (
        <p className="small">{words.howTo}</p>
      )}
      <div role="status" className="unseen">
        {act.done && words.done}
      </div>
      <ActFailure failure={act.failure} />
    </Box>
  );
};
