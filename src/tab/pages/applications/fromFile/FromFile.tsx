import { useState, type ReactElement } from 'react';
import { useFile } from '../../../files/useFile.js';
import { ChoiceField } from '../../../parts/ChoiceField.js';
import { FilePicker } from '../../../parts/FilePicker.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { Page } from '../../../parts/Page.js';
import { href } from '../../../router.js';
import { useSession } from '../../../session.js';
import type { ReadApplication } from './filling.js';
import { MakeDraft } from './MakeDraft.js';
import { readApplicationFile } from './readApplicationFile.js';
import { ReadFile } from './ReadFile.js';

const ACCEPT = '.docx,.json';

const Which = ({
  all,
  chosen,
  choose,
}: {
  readonly all: readonly ReadApplication[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
}): ReactElement => {
  const { texts } = useSession();
  return (
    <ChoiceField
      id="which-application"
      label={texts.fromFile.which}
      value={String(chosen)}
      change={(value) => choose(Number(value))}
      choices={all.map(({ content }, index) => ({
        value: String(index),
        word: content.title ?? texts.tab.applications.untitled,
      }))}
    />
  );
};

/** «Ny søknad» → «Frå fil»: choose a file, see what was read of it, and make a draft. The file itself goes with it where its writer wants that. */
export const FromFile = (): ReactElement => {
  const { me, texts } = useSession();
  const { fromFile: words, tab, files } = texts;
  const { state, choose } = useFile((file) => readApplicationFile(file, me.profile));
  const [chosen, setChosen] = useState(0);
  const pick = (file: File): void => {
    setChosen(0);
    void choose(file);
  };
  const read = state.kind === 'read' ? state.value[chosen] : undefined;
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      crumbs={[{ name: tab.pages.applications, href: href('applications') }, { name: words.start }]}
    >
      <div className="stack from-file">
        <div className="file-row">
          <FilePicker
            label={state.kind === 'none' ? words.choose : words.chooseAnother}
            accept={ACCEPT}
            primary={state.kind === 'none'}
            chosen={pick}
          />
          <span className="small">{words.kinds}</span>
        </div>
        <div role="status">
          {state.kind === 'reading' && words.reading}
          {state.kind === 'trouble' && (
            <MessageLine tone="bad">
              <strong>{state.file}</strong> {files.troubles[state.trouble]} {words.notStored}
            </MessageLine>
          )}
          {state.kind === 'read' && <span className="unseen">{words.read(state.file)}</span>}
        </div>
        {state.kind === 'read' && state.value.length > 1 && (
          <Which all={state.value} chosen={chosen} choose={setChosen} />
        )}
        {state.kind === 'read' && read && (
          <>
            <ReadFile key={`${state.file} ${chosen}`} file={state.file} read={read} />
            <MakeDraft original={state.original} isAlone={state.value.length === 1} read={read} />
          </>
        )}
      </div>
    </Page>
  );
};
