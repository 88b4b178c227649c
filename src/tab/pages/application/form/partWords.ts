import type { Part } from '../../../../grant/application.js';
import { asksLeaders } from '../../../../grant/endorserLevels.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import type { Texts } from '../../../../texts/nn.js';

/** What a part of the form is called: the last one after whether any leader is asked. */
export const partName = (part: Part, profile: HealthCommunityProfile, { form, submitting }: Texts): string =>
  part === 'endorsement' && !asksLeaders(profile) ? submitting.part : form.parts[part];

/** What stands above a part's fields; empty where nothing need be said. */
export const partLead = (part: Part, profile: HealthCommunityProfile, { form, submitting }: Texts): string => {
  if (part === 'endorsement' && !asksLeaders(profile)) return submitting.lead;
  if (part === 'anchoring' && profile.anchoring === 'asked') return submitting.anchoringAsked;
  return form.partLead[part];
};
