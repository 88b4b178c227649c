import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { formatKroner } from '../../../../grant/money.js';
import type { Party } from '../../../../grant/party.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { partyAmount, withoutParty } from '../budget/budgetEdits.js';
import type { Changes } from '../draft/changes.js';
import { useField, useForm } from '../form/formContext.js';
import { FieldGroup } from './FieldGroup.js';

interface Removed {
  readonly message: string;
  readonly before: Changes;
}

/** Who applies. The trust is always a party; taking a municipality out takes its figures too, and can be undone. */
export const MunicipalitiesField = (): ReactElement => {
  const { form, tab } = useTexts();
  const { page, view, draft } = useForm();
  const { value = [], set } = useField('municipalities');
  const [removed, setRemoved] = useState<Removed>();
  const leave = ({ id, name }: Party): void => {
    const { budget } = view.content;
    const amount = budget ? partyAmount(budget, id) : 0;
    const left = value.filter((other) => other !== id);
    if (!budget || amount === 0) {
      set(left);
      return;
    }
    setRemoved({
      message: form.municipalityRemoved(name, formatKroner(amount)),
      before: { municipalities: [...value], budget },
    });
    draft.change({ municipalities: left, budget: withoutParty(budget, id) });
  };
  return (
    <FieldGroup field="municipalities">
      <div className="choices columns">
        {page.profile.parties
          .filter(({ side }) => side === 'kommune')
          .map((party) => (
            <Checkbox
              key={party.id}
              label={party.name}
              checked={value.includes(party.id)}
              onChange={(_, { checked }) => (checked === true ? set([...value, party.id]) : leave(party))}
            />
          ))}
      </div>
      {removed && (
        <MessageLine
          tone="info"
          role="status"
          actions={
            <Button
              onClick={() => {
                draft.change(removed.before);
                setRemoved(undefined);
              }}
            >
              {tab.undo}
            </Button>
          }
        >
          {removed.message}
        </MessageLine>
      )}
    </FieldGroup>
  );
};
