import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { withoutControls } from '../../../../grant/plainText.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { ChoiceField } from '../../../parts/ChoiceField.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { callName, deadlineText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { useAnswer } from '../../../useAnswer.js';
import { fitting, oneLine, type ReadApplication } from './filling.js';
import type { FromFileTexts } from '../../../../texts/nn/fromFile.js';
import { useMakeDraft } from './useMakeDraft.js';

interface Props {
  readonly original: File;
  /** Whether nothing else is in the file: other applications are none of this draft's readers' business. */
  readonly isAlone: boolean;
  readonly read: ReadApplication;
}

const Kept = ({ words }: { readonly words: FromFileTexts }): ReactElement => (
  <>
    {words.keepFile}
    <span className="small keep-file">{words.keepFileHint}</span>
  </>
);

const LONGEST_NAME = 200;

/** Chooses the call and makes the draft. The file's name and what found no place go with it, and the file itself as an attachment. */
export const MakeDraft = ({ original, isAlone, read }: Props): ReactElement => {
  const { me, texts } = useSession();
  const { fromFile: words } = texts;
  const calls = (useAnswer('calls', {}, ['calls']).value ?? me.openCalls).filter(({ mayBegin }) => mayBegin);
  const [chosen, setChosen] = useState<string>();
  const [keeps, setKeeps] = useState(true);
  const { busy, notStarted, notSaved, make } = useMakeDraft();
  const call = calls.find(({ id }) => id === chosen) ?? calls[0];
  if (!call) return <MessageLine tone="info">{words.noCall}</MessageLine>;
  const imported = {
    file: oneLine(withoutControls(original.name)).slice(0, LONGEST_NAME),
    unplaced: fitting(read.unplaced).kept,
  };
  return (
    <div className="stack make-draft">
      {calls.length > 1 ? (
        <ChoiceField
          id="draft-call"
          label={words.call}
          value={call.id}
          change={setChosen}
          choices={calls.map(({ id, deadline }) => ({
            value: id,
            word: `${callName(texts, deadline)} · ${deadlineText(texts, deadline)}`,
          }))}
        />
      ) : (
        <p>
          <strong>{words.call}:</strong> {callName(texts, call.deadline)} · {deadlineText(texts, call.deadline)}
        </p>
      )}
      {isAlone ? (
        <Checkbox
          label={<Kept words={words} />}
          checked={keeps}
          onChange={(_, { checked }) => setKeeps(checked === true)}
        />
      ) : (
        <p>{words.severalInFile}</p>
      )}
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void make(call.id, { ...read.content, imported }, isAlone && keeps ? original : undefined)}
        >
          {busy ? words.making : words.make}
        </Button>
      </div>
      <ActFailure failure={notStarted} />
      {notSaved && (
        <MessageLine tone="warn" role="alert">
          {words.notSaved} {notSaved.message}
        </MessageLine>
      )}
    </div>
  );
};
