import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { InitiativeView } from '../../../api/contract.js';
import { inPartyOrder } from '../../../grant/party.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { FieldMessages } from '../application/fields/FieldMessages.js';
import { Box } from '../../parts/Box.js';
import { FormProblems, problemAt, type FieldProblem } from '../../parts/FormProblems.js';
import { TextField } from '../../parts/TextField.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';

interface Props {
  /** The idea that is changed; a new one without it. */
  readonly initiative?: InitiativeView;
  readonly done: () => void;
  readonly cancel: () => void;
}

const LONGEST_TITLE = 255;

/** Title, parties and a paragraph. What is typed stays on this machine until it is sent. */
export const InitiativeForm = ({ initiative, done, cancel }: Props): ReactElement => {
  const { me, texts } = useSession();
  const words = texts.initiatives;
  const of = initiative?.id ?? 'new';
  const [titleId, partiesId, textId] = [`idea-title-${of}`, `idea-parties-${of}`, `idea-text-${of}`];
  const title = useKeptText(`idea-title:${of}`, initiative?.title);
  const text = useKeptText(`idea-text:${of}`, initiative?.text);
  const [parties, setParties] = useState<readonly string[]>(initiative?.parties ?? []);
  const [tries, setTries] = useState(0);
  const id = useRef<string>(undefined);
  const propose = useAct('proposeInitiative');
  const change = useAct('changeInitiative');
  const act = initiative ? change : propose;
  useEffect(() => document.getElementById(titleId)?.focus(), [titleId]);
  const problems: FieldProblem[] = [
    ...(title.text.trim() === '' ? [{ field: titleId, sentence: words.titleMissing }] : []),
    ...(title.text.trim().length > LONGEST_TITLE ? [{ field: titleId, sentence: words.titleTooLong }] : []),
    ...(parties.length === 0 ? [{ field: partiesId, sentence: words.partiesMissing }] : []),
    ...(text.text.trim() === '' ? [{ field: textId, sentence: words.textMissing }] : []),
  ];
  const shown = tries > 0 ? problems : [];
  const send = async (): Promise<void> => {
    setTries(tries + 1);
    if (problems.length > 0) return;
    const written = { title: title.text.trim(), parties: [...parties], text: text.text.trim() };
    id.current ??= crypto.randomUUID();
    const stands = initiative
      ? await change.perform({ id: initiative.id }, written)
      : await propose.perform({}, { id: id.current, ...written });
    if (!stands) return;
    title.forget();
    text.forget();
    done();
  };
  return (
    <Box title={initiative ? words.headingChange : words.heading}>
      <div className="stack idea-form">
        <FormProblems heading={words.problems} level={3} problems={shown} tries={tries} />
        <TextField
          id={titleId}
          label={words.title}
          value={title.text}
          change={title.write}
          problem={problemAt(shown, titleId)}
        />
        <fieldset className="field" id={partiesId} tabIndex={-1}>
          <legend>{words.parties}</legend>
          <div className="choices columns">
            {inPartyOrder(me.profile.parties).map(({ id: party, name }) => (
              <Checkbox
                key={party}
                label={name}
                checked={parties.includes(party)}
                onChange={(_, { checked }) =>
                  setParties(checked === true ? [...parties, party] : parties.filter((one) => one !== party))
                }
              />
            ))}
          </div>
          <FieldMessages
            id={`${partiesId}-message`}
            messages={shown.filter(({ field }) => field === partiesId).map(({ sentence }) => sentence)}
          />
        </fieldset>
        <TextField
          id={textId}
          label={words.text}
          rows={5}
          value={text.text}
          change={text.write}
          problem={problemAt(shown, textId)}
        />
        <ActFailure failure={act.failure} />
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void send()}>
            {initiative ? words.save : words.submit}
          </Button>
          <Button appearance="subtle" onClick={cancel}>
            {texts.tab.cancel}
          </Button>
        </div>
      </div>
    </Box>
  );
};
