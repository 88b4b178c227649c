/** What a reason's sentence needs to know. Earlier events tell neither figures nor side: the sentence holds without them. */
export interface WordedReason {
  /** The party's full name. */
  readonly party: string;
  /** The field's label. */
  readonly field: string;
  /** The budget row or column, or the date it is about; empty where it is about the whole field. */
  readonly where: string;
  readonly side?: 'kommune' | 'hf';
  readonly given?: string;
  readonly computed?: string;
}

const sides = { kommune: 'kommunane', hf: 'helseføretaket' };

/** Why an application was not assessed: what was lacking when the deadline passed, as whole sentences. */
export const notAssessedNn = {
  NOT_SENT: (): string => 'Søknaden var ikkje send til leiarforankring.',
  NOT_SENT_AGAIN: (): string =>
    'Søknaden vart send tilbake til søkjarane, og ikkje send på nytt innan den nye fristen.',
  NOT_SUBMITTED: (): string => 'Alle partane støtta søknaden, men han vart ikkje send inn.',
  ENDORSEMENT_MISSING: ({ party }: WordedReason): string => `Leiarforankring frå ${party} mangla.`,
  ENDORSEMENT_DECLINED: ({ party }: WordedReason): string => `${party} støtta ikkje søknaden.`,
  FIELD_MISSING: ({ field, where }: WordedReason): string =>
    where === '' ? `«${field}» var ikkje fylt ut.` : `«${field}» var ikkje fylt ut: «${where}» mangla.`,
  EVALUATION_PLAN_MISSING: (): string => 'Plan for evaluering mangla.',
  MUNICIPALITY_MISSING: (): string => 'Ingen kommune var med på søknaden.',
  TEXT_TOO_LONG: ({ field, given, computed }: WordedReason): string =>
    given === undefined || computed === undefined
      ? `«${field}» var for lang.`
      : `«${field}» var for lang: ${given} teikn, og det var plass til ${computed}.`,
  DATE_UNCLEAR: ({ field, where }: WordedReason): string =>
    where === ''
      ? `«${field}»: det som stod der, var ikkje ein dato.`
      : `«${field}»: det som stod under «${where}», var ikkje ein dato.`,
  PERIOD_REVERSED: (): string => 'Prosjektperioden slutta før han byrja.',
  CONTACT_MISSING: ({ side }: WordedReason): string =>
    side ? `Kontaktperson frå ${sides[side]} mangla.` : 'Ein kontaktperson mangla.',
  CONTACT_INCOMPLETE: ({ side }: WordedReason): string =>
    side ? `Kontaktperson frå ${sides[side]} var ikkje ferdig utfylt.` : 'Ein kontaktperson var ikkje ferdig utfylt.',
  LEAD_APPLICANT_NOT_A_PARTY: (): string => 'Den hovudansvarlege var ikkje part i søknaden.',
  ANCHORING_MISSING: (): string =>
    'Det stod ikkje kva fagleg samarbeidsutval eller tiltak i felles handlingsplan søknaden var forankra i.',
  AMOUNT_UNCLEAR: ({ where }: WordedReason): string => `Budsjettet, ${where}: det som stod, var ikkje heile kroner.`,
  BUDGET_EMPTY: (): string => 'Det stod ikkje noko beløp å søkje om i budsjettet.',
  OWN_CONTRIBUTION_MISSING: (): string => 'Eigeninnsatsen var ikkje ført opp i budsjettet.',
  OWN_CONTRIBUTION_NOT_STATED: (): string => 'Det stod ikkje i budsjettet kva kvar side bidrog med sjølv.',
  BUDGET_ROW_SUM_MISMATCH: ({ where, given, computed }: WordedReason): string =>
    given === undefined || computed === undefined
      ? `Budsjettet, ${where}: summen i skjemaet stemte ikkje med sidene.`
      : `Budsjettet, ${where}: skjemaet sa ${given}, men sidene gav ${computed}.`,
  BUDGET_SPLIT_MISMATCH: ({ where, given, computed }: WordedReason): string =>
    given === undefined || computed === undefined
      ? `Budsjettet, ${where}: summen stemte ikkje med partane.`
      : `Budsjettet, ${where}: summen var ${given}, men partane gav ${computed}.`,
  BUDGET_TOTAL_MISMATCH: ({ where, given, computed }: WordedReason): string =>
    given === undefined || computed === undefined
      ? `Budsjettet, ${where}: summen i skjemaet stemte ikkje med radene.`
      : `Budsjettet, ${where}: skjemaet sa ${given}, men radene gav ${computed}.`,
  NOT_CONFIRMED: ({ field }: WordedReason): string => `Dette var ikkje stadfesta: «${field}»`,
  SCREENED_OUT: (): string => 'Sekretariatet har gått gjennom søknaden, og han blir ikkje vurdert.',
};
export type NotAssessedTexts = typeof notAssessedNn;
