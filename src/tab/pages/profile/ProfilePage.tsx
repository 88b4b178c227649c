import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { ProfilesPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { FormProblems } from '../../parts/FormProblems.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useAnswer } from '../../useAnswer.js';
import { useKeptText } from '../../useKeptText.js';
import { BodiesSection } from './BodiesSection.js';
import { CopyBox } from './CopyBox.js';
import { EditingContext, type Editing } from './editing.js';
import { copyOf, withAt, type Path } from './profileDraft.js';
import { profileProblems } from './profileProblems.js';
import {
  AboutSection,
  CriteriaSection,
  DatesSection,
  EndorsementSection,
  LettersSection,
  PartiesSection,
  RulesSection,
} from './Sections.js';
import { readKept, readWritten, writtenFrom, type WrittenProfile } from './writtenProfile.js';

/** What is written, kept on this machine until it is taken into use; and what is wrong with it, as it is typed. */
const useWriting = (page: ProfilesPage) => {
  const texts = useTexts();
  const { text, write, forget } = useKeptText('profile');
  const kept = useMemo(() => readKept(text, page.inForce.id), [text, page.inForce.id]);
  const written = useMemo(() => kept ?? writtenFrom(page.inForce), [kept, page.inForce]);
  const { profile, unread } = useMemo(() => readWritten(written), [written]);
  const problems = useMemo(() => profileProblems(profile, unread, texts), [profile, unread, texts]);
  const keep = (changed: WrittenProfile): void => write(JSON.stringify(changed));
  const editing: Editing = {
    draft: profile,
    problems,
    put: (path: Path, value: unknown) => keep({ ...written, draft: withAt(profile, path, value) }),
  };
  return { written, isChanged: kept !== undefined, profile, problems, editing, keep, forget };
};

const Editor = ({ page, ask }: { readonly page: ProfilesPage; readonly ask: () => void }): ReactElement => {
  const { profile: words } = useTexts();
  const { written, isChanged, profile, problems, editing, keep, forget } = useWriting(page);
  const [tries, setTries] = useState(0);
  const act = useAct('adoptProfile');
  const change = (changed: Partial<WrittenProfile>): void => keep({ ...written, ...changed });
  const adopt = async (): Promise<void> => {
    setTries(tries + 1);
    if (problems.length > 0 || !(await act.perform({}, { profile }))) return;
    forget();
    ask();
  };
  const isBegun = page.by === undefined && page.templates.every(({ id }) => id !== page.inForce.id);
  return (
    <EditingContext value={editing}>
      <div className="sections profile-page">
        {isBegun ? (
          <MessageLine tone="warn">{words.begun}</MessageLine>
        ) : (
          <p className="reading">{page.by ? words.decidedBy(page.by.name) : words.cameWith}</p>
        )}
        {isChanged && (
          <div className="stack">
            <MessageLine tone="info">{words.kept}</MessageLine>
            <div className="buttons">
              <Button size="small" onClick={forget}>
                {words.discard}
              </Button>
            </div>
          </div>
        )}
        <FormProblems heading={words.problems(problems.length)} problems={tries > 0 ? problems : []} tries={tries} />
        <CopyBox page={page} written={isChanged} copy={(template) => keep(writtenFrom(copyOf(template, profile)))} />
        <AboutSection />
        <PartiesSection written={written} write={change} />
        <BodiesSection />
        <DatesSection written={written} write={change} />
        <EndorsementSection />
        <RulesSection />
        <CriteriaSection />
        <LettersSection />
        <p className="small">{words.rest}</p>
        <div>
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void adopt()}>
            {words.adopt}
          </Button>
          <p className="small below-button">{words.adoptHelp}</p>
          <p role="status">{act.done && !isChanged && words.adopted}</p>
          <ActFailure failure={act.failure} />
        </div>
      </div>
    </EditingContext>
  );
};

/** The profile of the helsefellesskap: copied, changed, checked as it is typed, and taken into use by an act of its own. */
export const ProfilePage = (): ReactElement => {
  const { profile: words, register } = useTexts();
  const loaded = useAnswer('profiles', {}, ['calls']);
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      crumbs={[{ name: register.heading, href: href('register') }, { name: words.heading }]}
    >
      <Shown loaded={loaded}>{(page) => <Editor page={page} ask={loaded.ask} />}</Shown>
    </Page>
  );
};
