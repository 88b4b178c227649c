import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { REGISTER_FILE } from '../../../../texts/registerColumns.js';
import { useFile } from '../../../files/useFile.js';
import { FilePicker } from '../../../parts/FilePicker.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { Page } from '../../../parts/Page.js';
import { Shown } from '../../../parts/Shown.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { useAnswer } from '../../../useAnswer.js';
import { ReadRegister } from './ReadRegister.js';
import { readRegisterFile } from './registerRows.js';
import { sheetFile } from './registerSheet.js';
import { saveAs } from './save.js';

const ACCEPT = '.xlsx,.csv';

/** The leaders' authority out of a spreadsheet: choose it, see what would become of each row, enter them. */
export const ImportRegister = (): ReactElement => {
  const { registerSheet: words, register: registerWords, files } = useTexts();
  const loaded = useAnswer('register', {}, ['register']);
  const { state, choose } = useFile(readRegisterFile);
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      crumbs={[{ name: registerWords.heading, href: href('register') }, { name: words.start }]}
    >
      <Shown loaded={loaded}>
        {(register) => (
          <div className="stack">
            <div className="file-row">
              <FilePicker
                label={state.kind === 'none' ? words.choose : words.chooseAnother}
                accept={ACCEPT}
                primary={state.kind === 'none'}
                chosen={(file) => void choose(file)}
              />
              <Button
                onClick={() =>
                  void sheetFile([], 'xlsx').then((file) => saveAs(file, `${REGISTER_FILE.template}.xlsx`))
                }
              >
                {words.template}
              </Button>
              <span className="small">{words.kinds}</span>
            </div>
            <div role="status">
              {state.kind === 'reading' && words.reading}
              {state.kind === 'trouble' && (
                <MessageLine tone="bad">
                  <strong>{state.file}</strong> {files.troubles[state.trouble]}
                </MessageLine>
              )}
            </div>
            {state.kind === 'read' && (
              <ReadRegister
                key={state.read}
                file={state.file}
                rows={state.value}
                register={register}
                ask={loaded.ask}
              />
            )}
          </div>
        )}
      </Shown>
    </Page>
  );
};
