import type { AssessedRow, AssessingPage } from '../../../api/contract.js';
import { allocate, inRankedOrder, type Candidate, type Ranked } from '../../../grant/ranking.js';
import type { Texts } from '../../../texts/nn.js';

export type Proposal = NonNullable<AssessingPage['ranking']>;

export interface RankedPage {
  readonly rows: readonly AssessedRow[];
  readonly candidates: readonly Candidate[];
  readonly ranked: Ranked;
}

/** The rows in the proposal's order, and what each gets of what there is. */
export const rankedPage = (page: AssessingPage, proposal: Proposal): RankedPage => {
  const candidates = inRankedOrder(
    page.rows.map((row): Candidate => {
      const mean = row.file?.spread?.mean;
      return { id: row.id, asked: row.asked ?? 0, ...(mean !== undefined && { mean }) };
    }),
    proposal.order,
  );
  return {
    rows: candidates.flatMap(({ id }) => page.rows.find((row) => row.id === id) ?? []),
    candidates,
    ranked: allocate(candidates, proposal.available, proposal),
  };
};

/** Of an application that the reader is not impartial to, nothing is said here. */
export const titleIn = (texts: Texts, row: AssessedRow | undefined): string =>
  row?.file ? row.title : texts.assessing.ranking.hiddenRow;
