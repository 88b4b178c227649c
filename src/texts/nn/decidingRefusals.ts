/** Why a decision, a correction or a follow-up was refused. */
export const decidingRefusalsNn = {
  decisionReplaced: () =>
    'Vedtaket er alt gjort om eller retta. Opne det nyaste vedtaket i saka; det er det som gjeld.',
  takenUpSince: () =>
    'Søknaden er teken opp att etter dette vedtaket. Det som gjeld, står i den nyaste saka. Ingenting er endra.',
  whyMissing: () => 'Skriv kvifor vedtaket blir retta eller gjort om. Ingenting er registrert enno.',
  nothingCorrected: () =>
    'Det nye vedtaket seier det same som det gamle. Endre det som skal vere annleis, og prøv igjen.',
  resolutionTextMissing: () => 'Skriv kva utvalet vedtok. Ingenting er registrert enno.',
  underVote: () =>
    'Saka er til røysting, eller har eit vedteke framlegg. Før det vedtaket, eller lukk røystinga først.',
  dueInThePast: () => 'Fristen er alt passert. Vel ein dag som ikkje har vore.',
  ownerUnknown: () => 'Den ansvarlege finst ikkje i registeret. Vel ein som står der, eller legg personen inn først.',
  followUpTextMissing: () => 'Skriv kva som skal gjerast. Ingenting er registrert enno.',
  followUpTwice: () => 'Vilkåret har alt ei oppfølging. Endre fristen på den som står der.',
  followUpDone: () => 'Oppfølginga er alt merkt som gjord. Opne henne igjen før du endrar noko.',
  followUpNotDone: () => 'Oppfølginga er ikkje merkt som gjord, så det er ingenting å opne igjen.',
  notYourFollowUp: () =>
    'Berre den som har ansvaret for oppfølginga, og sekretariatet kan gjere dette. Ingenting er endra.',
  remindedAlready: () => 'Den ansvarlege er alt minna på dette. Ingenting er sendt.',
};
export type DecidingRefusalTexts = typeof decidingRefusalsNn;
