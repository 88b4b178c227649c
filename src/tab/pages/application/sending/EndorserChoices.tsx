import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EndorserChoice } from '../../../../api/contract.js';
import type { Party } from '../../../../grant/party.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { SideMark } from '../../../parts/SideMark.js';
import { useTexts } from '../../../session.js';
import { FieldMessages } from '../fields/FieldMessages.js';
import type { Endorsers } from './useEndorsers.js';

interface Props {
  readonly parties: readonly Party[];
  readonly endorsers: Endorsers;
  /** Whether somebody has pressed the button: before that nothing is missing. */
  readonly asked: boolean;
}

/** On what basis the chosen one answers, and whether the bot can reach him. */
const Basis = ({ choice }: { readonly choice: EndorserChoice }): ReactElement => {
  const {
    form: { sending },
    reaching,
  } = useTexts();
  const said = [
    choice.actingFor !== undefined && sending.actingFor(choice.actingFor),
    choice.source !== undefined && sending.source(choice.source),
    choice.way !== 'chat' && reaching.sending[choice.way],
  ].filter((part) => part !== false);
  return <p className="small">{said.join(' ')}</p>;
};

const OneChoice = ({ party, endorsers, asked }: Omit<Props, 'parties'> & { party: Party }): ReactElement => {
  const { sending } = useTexts().form;
  const choices = endorsers.choices(party.id);
  const id = `endorser-${party.id}`;
  const chosen = choices.find(({ role }) => role === endorsers.chosen[party.id]);
  const missing = asked && !chosen;
  if (choices.length === 0) {
    return (
      <div className="field" id={id} tabIndex={-1}>
        <MessageLine tone="warn">{sending.nobody(party.name)}</MessageLine>
      </div>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        <SideMark side={party.side} /> {sending.chooseFor(party.name)}
      </label>
      <Select
        id={id}
        value={chosen?.role ?? ''}
        aria-describedby={`${id}-message`}
        aria-invalid={missing ? true : undefined}
        onChange={(_, { value }) => endorsers.choose(party.id, value)}
      >
        <option value="" disabled>
          {sending.choose}
        </option>
        {choices.map(({ role, person, unit = '' }) => (
          <option key={role} value={role}>
            {sending.choice(person.name, person.title, unit)}
          </option>
        ))}
      </Select>
      {chosen && <Basis choice={chosen} />}
      <FieldMessages id={`${id}-message`} messages={missing ? [sending.missingChoice(party.name)] : []} />
    </div>
  );
};

/** For each party, one of those who have authority in the register today. */
export const EndorserChoices = ({ parties, ...rest }: Props): ReactElement => (
  <div className="endorsers">
    {parties.map((party) => (
      <OneChoice key={party.id} party={party} {...rest} />
    ))}
  </div>
);
