import type { ContentChanges } from '../grant/applicationSchema.js';
import { sideIn } from '../grant/party.js';
import type { HealthCommunityProfile } from '../grant/profile.js';
import { textsFor } from '../texts/textsFor.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';

/** The form offers each municipality of the call once: another code, or one that comes twice, is nobody's choice. */
export const stopUnknownMunicipalities = (
  { reader }: Look,
  { municipalities, leadApplicant }: ContentChanges,
  profile: HealthCommunityProfile,
): void => {
  const chosen = municipalities ?? [];
  const isTwice = new Set(chosen).size < chosen.length;
  const isUnknown = chosen.some((party) => sideIn(profile, party) === undefined);
  const isNoLead = typeof leadApplicant === 'string' && sideIn(profile, leadApplicant) === undefined;
  if (!isTwice && !isUnknown && !isNoLead) return;
  const { form, failures } = textsFor(reader.language);
  const { label } = form.fields[isTwice || isUnknown ? 'municipalities' : 'leadApplicant'];
  throw new HttpFailure(422, 'unreadable', { message: failures.fieldUnreadable(label) });
};
