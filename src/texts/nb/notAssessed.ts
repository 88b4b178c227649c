import type { NotAssessedTexts } from '../nn/notAssessed.js';

const sides = { kommune: 'kommunene', hf: 'helseforetaket' };

export const notAssessedNb: NotAssessedTexts = {
  NOT_SENT: () => 'Søknaden var ikke sendt til lederforankring.',
  NOT_SENT_AGAIN: () => 'Søknaden ble sendt tilbake til søkerne, og ikke sendt på nytt innen den nye fristen.',
  NOT_SUBMITTED: () => 'Alle partene støttet søknaden, men den ble ikke sendt inn.',
  ENDORSEMENT_MISSING: ({ party }) => `Lederforankring fra ${party} manglet.`,
  ENDORSEMENT_DECLINED: ({ party }) => `${party} støttet ikke søknaden.`,
  FIELD_MISSING: ({ field, where }) =>
    where === '' ? `«${field}» var ikke fylt ut.` : `«${field}» var ikke fylt ut: «${where}» manglet.`,
  EVALUATION_PLAN_MISSING: () => 'Plan for evaluering manglet.',
  MUNICIPALITY_MISSING: () => 'Ingen kommune var med på søknaden.',
  TEXT_TOO_LONG: ({ field, given, computed }) =>
    given === undefined || computed === undefined
      ? `«${field}» var for lang.`
      : `«${field}» var for lang: ${given} tegn, og det var plass til ${computed}.`,
  DATE_UNCLEAR: ({ field, where }) =>
    where === ''
      ? `«${field}»: det som sto der, var ikke en dato.`
      : `«${field}»: det som sto under «${where}», var ikke en dato.`,
  PERIOD_REVERSED: () => 'Prosjektperioden sluttet før den begynte.',
  CONTACT_MISSING: ({ side }) => (side ? `Kontaktperson fra ${sides[side]} manglet.` : 'En kontaktperson manglet.'),
  CONTACT_INCOMPLETE: ({ side }) =>
    side ? `Kontaktperson fra ${sides[side]} var ikke ferdig utfylt.` : 'En kontaktperson var ikke ferdig utfylt.',
  LEAD_APPLICANT_NOT_A_PARTY: () => 'Den hovedansvarlige var ikke part i søknaden.',
  ANCHORING_MISSING: () =>
    'Det sto ikke hvilket faglig samarbeidsutvalg eller tiltak i felles handlingsplan søknaden var forankret i.',
  AMOUNT_UNCLEAR: ({ where }) => `Budsjettet, ${where}: det som sto, var ikke hele kroner.`,
  BUDGET_EMPTY: () => 'Det sto ikke noe beløp å søke om i budsjettet.',
  OWN_CONTRIBUTION_MISSING: () => 'Egeninnsatsen var ikke ført opp i budsjettet.',
  OWN_CONTRIBUTION_NOT_STATED: () => 'Det stod ikke i budsjettet hva hver side bidro med selv.',
  BUDGET_ROW_SUM_MISMATCH: ({ where, given, computed }) =>
    given === undefined || computed === undefined
      ? `Budsjettet, ${where}: summen i skjemaet stemte ikke med sidene.`
      : `Budsjettet, ${where}: skjemaet sa ${given}, men sidene ga ${computed}.`,
  BUDGET_SPLIT_MISMATCH: ({ where, given, computed }) =>
    given === undefined || computed === undefined
      ? `Budsjettet, ${where}: summen stemte ikke med partene.`
      : `Budsjettet, ${where}: summen var ${given}, men partene ga ${computed}.`,
  BUDGET_TOTAL_MISMATCH: ({ where, given, computed }) =>
    given === undefined || computed === undefined
      ? `Budsjettet, ${where}: summen i skjemaet stemte ikke med radene.`
      : `Budsjettet, ${where}: skjemaet sa ${given}, men radene ga ${computed}.`,
  NOT_CONFIRMED: ({ field }) => `Dette var ikke bekreftet: «${field}»`,
  SCREENED_OUT: () => 'Sekretariatet har gått gjennom søknaden, og den blir ikke vurdert.',
};
