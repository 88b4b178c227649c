import { useEffect, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { FIELDS, PARTS, type FieldKey } from '../../../../grant/application.js';
import { ApplicationText } from '../../../parts/ApplicationText.js';
import { statusOf } from '../../../parts/applicationStatus.js';
import { ChangedAttachments } from '../../../parts/ChangedAttachments.js';
import { Box } from '../../../parts/Box.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { Page } from '../../../parts/Page.js';
import { Shown } from '../../../parts/Shown.js';
import { Status } from '../../../parts/Status.js';
import { momentText } from '../../../parts/when.js';
import { href } from '../../../router.js';
import { useSession, useTexts } from '../../../session.js';
import type { Loaded } from '../../../useAnswer.js';
import { EarlierRounds } from '../../endorsements/EarlierRounds.js';
import { PartiesBox } from '../../endorsements/PartiesBox.js';
import { focusAddress } from '../form/address.js';
import { CommentButton } from '../sharing/CommentButton.js';
import { CommentsPanel } from '../sharing/CommentsPanel.js';
import { PeopleBox } from '../sharing/PeopleBox.js';
import { SharingProvider } from '../sharing/SharingProvider.js';
import { ScreenedOutBox } from '../screening/ScreenedOutBox.js';
import { ScreeningBox } from '../screening/ScreeningBox.js';
import { ScreenOutForm } from '../screening/ScreenOutForm.js';
import { WayLine } from '../../../parts/way/WayLine.js';
import { ReturnForm } from '../turns/ReturnForm.js';
import { TurnBoxes } from '../turns/TurnBoxes.js';
import { WithdrawBox } from '../turns/WithdrawBox.js';
import { StandingBox } from '../../assessing/StandingBox.js';
import { CopyApplication } from '../../applications/CopyApplication.js';
import { DecisionBox } from './DecisionBox.js';
import { KeptTexts } from './KeptTexts.js';
import { NotAssessedBox } from './NotAssessedBox.js';
import { OwedBox } from './OwedBox.js';
import { Receipt } from './Receipt.js';
import { SubmitBox } from './SubmitBox.js';
import { whyKept } from './whyKept.js';

interface Props {
  readonly page: ApplicationPage;
  readonly ask: () => void;
  readonly loaded: Loaded<ApplicationPage>;
  /** Where in it a link leads. */
  readonly at?: string;
}

const COMMENTED = PARTS.filter((part) => part !== 'endorsement');
const commentsBeside = (field: FieldKey): ReactElement => <CommentButton place={{ part: FIELDS[field].part, field }} />;

/** Why somebody who is on a draft sees it as text. */
const MayDo = ({ page }: Pick<Props, 'page'>): ReactElement | undefined => {
  const { people } = useTexts().sharing;
  const { status, myRole } = page;
  if (status !== 'draft' || myRole === undefined || myRole === 'writer') return undefined;
  return <MessageLine tone="info">{myRole === 'reader' ? people.mayOnlyRead : people.mayComment}</MessageLine>;
};

/** An application that is sent: where it stands, what waits, and the whole of it as text. */
export const FrozenApplication = ({ page, ask, loaded, at }: Props): ReactElement => {
  useEffect(() => {
    if (at) focusAddress(at);
  }, [at]);
  const { texts } = useSession();
  const { form, tab } = texts;
  const title = page.title.trim() === '' ? tab.applications.untitled : page.title;
  // Of what was never frozen the secretariat gets no content: to show it as not filled in would be untrue.
  const mayRead = Object.keys(page.content).length > 0;
  const sent =
    page.status === 'awaitingEndorsement' && page.sentAt !== undefined
      ? form.sending.sentAt(momentText(texts, page.sentAt), page.version ?? 1)
      : undefined;
  return (
    <SharingProvider page={page}>
      <Page
        title={title}
        crumbs={[{ name: tab.pages.applications, href: href('applications') }, { name: title }]}
        lead={<Status pill {...statusOf(page, texts)} />}
      >
        <Shown loaded={loaded}>
          {() => (
            <>
              <WayLine page={page} />
              <div className="two-columns">
                {page.check && (
                  <aside className="sections check-beside" aria-label={texts.screening.title}>
                    <ScreeningBox page={page} check={page.check} ask={ask} />
                    <ReturnForm page={page} ask={ask} />
                    <ScreenOutForm page={page} check={page.check} ask={ask} />
                    <PartiesBox page={page} />
                    <EarlierRounds page={page} besideNewest />
                  </aside>
                )}
                <div className="sections">
                  <MayDo page={page} />
                  {page.closedBy && (
                    <StandingBox call={page.call} row={{ ...page.closedBy, id: page.id, title }} ask={ask} />
                  )}
                  <TurnBoxes page={page} ask={ask} />
                  <KeptTexts
                    application={page.id}
                    content={page.content}
                    profile={page.profile}
                    because={whyKept(page)}
                  />
                  <ChangedAttachments page={page} />
                  {sent !== undefined && <MessageLine tone="good">{sent}</MessageLine>}
                  <OwedBox page={page} ask={ask} />
                  {page.status === 'endorsed' && <SubmitBox page={page} ask={ask} />}
                  {page.screenedOut && <ScreenedOutBox turn={page.screenedOut} />}
                  {page.notAssessedBecause && !page.screenedOut && <NotAssessedBox because={page.notAssessedBecause} />}
                  {page.decisions.toReversed().map((decision) => (
                    <DecisionBox key={decision.id} decision={decision} />
                  ))}
                  {!page.check && <ReturnForm page={page} ask={ask} />}
                  {page.receipt && !page.closedBy && <Receipt page={page} receipt={page.receipt} />}
                  <WithdrawBox page={page} ask={ask} />
                  {page.mayCopy && <CopyApplication id={page.id} title={title} />}
                  {mayRead && (
                    <Box title={form.text.title}>
                      <ApplicationText page={page} {...(page.myRole && { beside: commentsBeside })} />
                    </Box>
                  )}
                  {page.myRole && <PeopleBox page={page} />}
                  <CommentsPanel page={page} parts={COMMENTED} />
                </div>
                {/* Nobody has been asked about what was never sent: nothing waits for them. */}
                {!page.check && (page.answers.length > 0 || (!mayRead && !page.closedBy)) && (
                  <aside className="sections" aria-label={form.answers.title}>
                    <PartiesBox page={page} />
                    <EarlierRounds page={page} besideNewest />
                  </aside>
                )}
              </div>
            </>
          )}
        </Shown>
      </Page>
    </SharingProvider>
  );
};
