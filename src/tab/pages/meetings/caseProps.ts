import type { CaseView, MeetingPage } from '../../../api/contract.js';

/** What the boxes of the case on the table have in common. */
export interface CaseProps {
  readonly page: MeetingPage;
  readonly current: CaseView;
  readonly next: CaseView | undefined;
  /** In a meeting's side panel: only what one needs to act. */
  readonly panel: boolean;
  readonly ask: () => void;
}
