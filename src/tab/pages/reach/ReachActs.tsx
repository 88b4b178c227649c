import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PersonWays, RegisteredPerson } from '../../../api/contract.js';
import { WAYS } from '../../../grant/way.js';
import type { Answered, CallFailure } from '../../api.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { useSession } from '../../session.js';

interface Props {
  readonly person: RegisteredPerson;
  readonly said: (sentence: string) => void;
  readonly ask: () => void;
}

/** Choosing which way is tried first, and asking Teams now. Neither sends anything to the person. */
export const ReachActs = ({ person, said, ask }: Props): ReactElement => {
  const { api, texts } = useSession();
  const { page, ways } = texts.reaching;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const { id, name } = person;
  const perform = async (
    sending: Promise<Answered<PersonWays>>,
    sentence: (now: PersonWays) => string,
  ): Promise<void> => {
    setBusy(true);
    const answered = await sending;
    setBusy(false);
    setFailure(answered.ok ? undefined : answered.failure);
    if (!answered.ok) return;
    said(sentence(answered.value));
    ask();
  };
  const tryNow = (): Promise<void> =>
    perform(api.send('tryWays', { id }, {}), ({ way }) =>
      way === 'none' ? page.triedNone(name) : page.triedNow(name, ways[way]),
    );
  const prefer = (chosen: string): Promise<void> => {
    const way = WAYS.find((one) => one === chosen) ?? '';
    return perform(api.send('preferWay', { id }, { way }), () =>
      page.chosen(name, way === '' ? page.automatic : ways[way]),
    );
  };
  return (
    <div className="reach-acts">
      <Select
        aria-label={page.preferredNamed(name)}
        value={person.preferredWay ?? ''}
        onChange={(_, { value }) => void prefer(value)}
      >
        <option value="">{page.automatic}</option>
        {WAYS.map((way) => (
          <option key={way} value={way}>
            {ways[way]}
          </option>
        ))}
      </Select>
      <Button aria-label={page.tryAgainNamed(name)} disabledFocusable={busy} onClick={() => void tryNow()}>
        {busy ? page.trying : page.tryAgain}
      </Button>
      <ActFailure failure={failure} />
    </div>
  );
};
