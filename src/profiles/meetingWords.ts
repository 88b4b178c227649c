import type { ProfileVoting } from '../grant/profileBody.js';
import { code } from './words.js';

/**
 * Votes as none of the four has decided otherwise: our reading of the grant's own condition, that both sides agree. Every choice
 * stands in the open questions.
 */
export const CONSENSUS: ProfileVoting = {
  rule: 'noneAgainst',
  quorum: 'halfAndBothSides',
  abstentions: 'counted',
  castingVote: 'none',
  secrecy: 'secretUntilClosed',
  proxies: 'none',
};

export const STANDING = {
  notice: code(
    'notice',
    'Godkjenning av innkalling og sakliste',
    'Godkjenning av innkalling og saksliste',
    'Approval of the notice and agenda',
  ),
  minutes: code(
    'minutes',
    'Godkjenning av førre referat',
    'Godkjenning av forrige referat',
    'Approval of the last minutes',
  ),
  followUps: code('followUps', 'Saker til oppfølging', 'Saker til oppfølging', 'Matters being followed up'),
  other: code('other', 'Eventuelt', 'Eventuelt', 'Any other business'),
};

/** Sections of a case document. Each body's template takes those it has, in its order. */
export const SECTION = {
  body: code('body', 'Utval', 'Utvalg', 'Committee'),
  date: code('date', 'Møtedato', 'Møtedato', 'Meeting date'),
  number: code('number', 'Saksnummer', 'Saksnummer', 'Case number'),
  responsible: code('responsible', 'Saksansvarleg', 'Saksansvarlig', 'Responsible'),
  caseOfficer: code('caseOfficer', 'Saksbehandlar', 'Saksbehandler', 'Case officer'),
  title: code('title', 'Sakstittel', 'Sakstittel', 'Title'),
  proposedDecision: code('proposedDecision', 'Framlegg til vedtak', 'Forslag til vedtak', 'Proposed decision'),
  attachments: code('attachments', 'Vedlegg', 'Vedlegg', 'Attachments'),
  background: code('background', 'Bakgrunn for saka', 'Bakgrunn for saken', 'Background'),
  facts: code('facts', 'Saksopplysningar', 'Saksopplysninger', 'Facts of the case'),
  assessment: code('assessment', 'Vurdering', 'Vurdering', 'Assessment'),
};
