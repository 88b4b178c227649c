import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Icon } from '../../parts/Icon.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { useWayBack } from '../../useWayBack.js';
import { InitiativeBox } from './InitiativeBox.js';
import { InitiativeForm } from './InitiativeForm.js';

const START = 'idea-start';

/** «Idéar»: what parties could do together, before anybody applies. */
export const InitiativesPage = (): ReactElement => {
  const { tab, initiatives: words } = useTexts();
  const loaded = useAnswer('initiatives', {}, ['initiatives', 'applications', 'register']);
  const [writing, setWriting] = useState(false);
  useWayBack(writing, START);
  const done = (): void => {
    setWriting(false);
    loaded.ask();
  };
  return (
    <Page
      title={tab.pages.initiatives}
      lead={words.lead}
      actions={
        !writing && (
          <Button
            id={START}
            appearance={loaded.value?.length === 0 ? 'primary' : 'secondary'}
            icon={<Icon name="plus" />}
            onClick={() => setWriting(true)}
          >
            {words.start}
          </Button>
        )
      }
    >
      {writing && (
        <div className="idea-first">
          <InitiativeForm done={done} cancel={() => setWriting(false)} />
        </div>
      )}
      <Shown loaded={loaded}>
        {(initiatives) =>
          initiatives.length === 0 ? (
            <p className="reading">{words.empty}</p>
          ) : (
            <div className="sections">
              {initiatives.map((initiative) => (
                <InitiativeBox key={initiative.id} initiative={initiative} ask={loaded.ask} />
              ))}
            </div>
          )
        }
      </Shown>
    </Page>
  );
};
