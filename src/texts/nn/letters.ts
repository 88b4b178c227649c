/** Letters about a decision, to one party each. Parameters are words already. */
export const lettersNn = {
  kicker: 'Brev om vedtak',
  title: (title: string): string => `Vedtak om «${title}»`,
  subject: (party: string, title: string): string => `Brev til ${party} om vedtaket i saka «${title}».`,
  to: 'Til',
  from: 'Frå',
  boardCase: 'Sak',
  date: 'Dato for vedtaket',
  application: 'Søknad',
  officer: 'Saksbehandlar',
  requested: 'Søknadssum',
  granted: 'Tildelt',
  frame: (year: string): string => `Ramma for ${year}`,
  decision: 'Vedtak',
  conditions: 'Vilkår',
  conditionsLead: 'Tildelinga er gitt på desse vilkåra:',
  reason: 'Grunngjeving',
  inPlace: 'Kva vedtaket kjem i staden for',
  corrects: (date: string, seq: string): string =>
    `Dette vedtaket rettar vedtaket av ${date} (journal nr. ${seq}), som var ført feil. Det tidlegare brevet gjeld ikkje lenger.`,
  reverses: (date: string, seq: string): string =>
    `Dette vedtaket gjer om vedtaket av ${date} (journal nr. ${seq}). Det tidlegare brevet gjeld ikkje lenger.`,
  why: (why: string): string => `Grunnen er: ${why}`,
  said: {
    granted: (body: string, amount: string, title: string): string =>
      `${body} har tildelt ${amount} til «${title}». Det er heile summen de søkte om.`,
    partlyGranted: (body: string, amount: string, title: string, requested: string): string =>
      `${body} har tildelt ${amount} til «${title}». De søkte om ${requested}.`,
    rejected: (body: string, _amount: string, title: string): string =>
      `${body} har gitt avslag på søknaden «${title}».`,
    deferred: (body: string, _amount: string, title: string): string =>
      `${body} har utsett saka «${title}». Ho blir teken opp att på eit seinare møte, og de får då eit nytt vedtak.`,
  },
  legalBasis: 'Grunnlag',
  complaint: 'Klage',
  meaning: 'Om brevet',
  sameToAll: (parties: string): string =>
    `Det same vedtaket er sendt til alle partane i søknaden: ${parties}. Kvar part får brevet i si eiga målform.`,
  electronic:
    'Brevet er godkjent elektronisk og har ingen underskrift. Vedtaket står i journalen til helsefellesskapet.',
};
export type LetterTexts = typeof lettersNn;
