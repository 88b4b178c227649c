import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { PARTS, type Part } from '../../../../grant/application.js';
import { asksLeaders } from '../../../../grant/endorserLevels.js';
import { problemsOf } from '../../../../grant/problems.js';
import { Page } from '../../../parts/Page.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { useDraft } from '../draft/useDraft.js';
import { usePresence } from '../draft/usePresence.js';
import { SendingPart } from '../sending/SendingPart.js';
import { SubmitDirectly } from '../sending/SubmitDirectly.js';
import { WithdrawBox } from '../turns/WithdrawBox.js';
import { CommentsPanel } from '../sharing/CommentsPanel.js';
import { PeopleBox } from '../sharing/PeopleBox.js';
import { SharingProvider } from '../sharing/SharingProvider.js';
import { focusAddress } from './address.js';
import { DeleteDraft } from './DeleteDraft.js';
import { ImportedBox } from './ImportedBox.js';
import { FormContext, type Form } from './formContext.js';
import { OriginBox } from './OriginBox.js';
import { PartFields } from './PartFields.js';
import { PartLinks } from './PartLinks.js';
import { PartList } from './PartList.js';
import { partLead, partName } from './partWords.js';
import { ReturnedBox } from './ReturnedBox.js';
import { SaveBar } from './SaveBar.js';
import { shownProblems } from './shownProblems.js';
import { UnsavedOffer } from './UnsavedOffer.js';

interface Props {
  readonly page: ApplicationPage;
  readonly ask: () => void;
  readonly sub?: string;
  /** Where in the part a link leads. */
  readonly at?: string;
}

const useProblems = (page: ApplicationPage, content: ApplicationPage['content']) => {
  const problems = useMemo(() => problemsOf(content, page.profile), [content, page.profile]);
  const [left, setLeft] = useState(problems);
  const [checked, setChecked] = useState(false);
  const shown = useMemo(() => shownProblems(problems, left, checked), [problems, left, checked]);
  return {
    problems,
    shown,
    leave: () => setLeft(problems),
    check: () => {
      setLeft(problems);
      setChecked(true);
    },
  };
};

/** The form while it is written: nine parts, one at a time, each with an address; nothing is locked. */
export const ApplicationForm = ({ page, ask, sub, at }: Props): ReactElement => {
  const texts = useTexts();
  const { tab } = texts;
  const { draft, view } = useDraft(page, ask);
  const here = usePresence(page.id, draft);
  const { problems, shown, leave, check } = useProblems(page, view.content);
  const part: Part = PARTS.find((name) => name === sub) ?? PARTS[0];
  const lead = partLead(part, page.profile, texts);
  const title = view.content.title?.trim() || tab.applications.untitled;
  useEffect(() => {
    if (at) focusAddress(at);
  }, [part, at]);
  const LastPart = asksLeaders(page.profile) ? SendingPart : SubmitDirectly;
  const form: Form = { page, draft, view, here, problems, shown, check };
  return (
    <SharingProvider page={page}>
      <FormContext value={form}>
        <Page
          key={part}
          title={partName(part, page.profile, texts)}
          kicker={title}
          crumbs={[{ name: tab.pages.applications, href: href('applications') }, { name: title }]}
          bar={<SaveBar />}
          side={<PartList current={part} />}
          {...(lead !== '' && { lead })}
        >
          <div className={part === 'budget' ? 'form-columns' : 'form-columns beside'}>
            <div className="form-part" onBlur={leave}>
              <ReturnedBox page={page} />
              <OriginBox first={part === PARTS[0]} />
              <UnsavedOffer />
              <ImportedBox />
              {part === 'applicants' && <PeopleBox page={page} />}
              {part === 'endorsement' ? <LastPart ask={ask} /> : <PartFields part={part} />}
              <PartLinks part={part} />
              <DeleteDraft ask={ask} />
              <WithdrawBox page={page} ask={ask} before={draft.flush} />
            </div>
            {part !== 'endorsement' && (
              <CommentsPanel page={{ profile: page.profile, content: view.content }} parts={[part]} />
            )}
          </div>
        </Page>
      </FormContext>
    </SharingProvider>
  );
};
