import type { FieldKey } from '../../../../grant/application.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { useTexts } from '../../../session.js';
import { useForm } from '../form/formContext.js';

/** Asked for by a rule of their own, whatever the profile requires: sides' contacts, the period, one of two anchorings. */
const BY_RULE: readonly FieldKey[] = ['contacts', 'period', 'budget', 'anchoringCommittees', 'actionPlanMeasure'];

const isOptional = (field: FieldKey, profile: HealthCommunityProfile): boolean =>
  !profile.requiredFields.includes(field) && !BY_RULE.includes(field);

/** The field's label, with «(frivillig)» where it may stay empty, and its help. */
export const useLabel = (field: FieldKey): { label: string; help: string } => {
  const { form } = useTexts();
  const { page } = useForm();
  const { label, help } = form.fields[field];
  return { label: isOptional(field, page.profile) ? form.optional(label) : label, help };
};
