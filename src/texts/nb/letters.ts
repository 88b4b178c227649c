import type { LetterTexts } from '../nn/letters.js';

export const lettersNb: LetterTexts = {
  kicker: 'Brev om vedtak',
  title: (title) => `Vedtak om «${title}»`,
  subject: (party, title) => `Brev til ${party} om vedtaket i saken «${title}».`,
  to: 'Til',
  from: 'Fra',
  boardCase: 'Sak',
  date: 'Dato for vedtaket',
  application: 'Søknad',
  officer: 'Saksbehandler',
  requested: 'Søknadsbeløp',
  granted: 'Tildelt',
  frame: (year) => `Rammen for ${year}`,
  decision: 'Vedtak',
  conditions: 'Vilkår',
  conditionsLead: 'Tildelingen er gitt på disse vilkårene:',
  reason: 'Begrunnelse',
  inPlace: 'Hva vedtaket kommer i stedet for',
  corrects: (date, seq) =>
    `Dette vedtaket retter vedtaket av ${date} (journal nr. ${seq}), som var ført feil. Det tidligere brevet gjelder ikke lenger.`,
  reverses: (date, seq) =>
    `Dette vedtaket gjør om vedtaket av ${date} (journal nr. ${seq}). Det tidligere brevet gjelder ikke lenger.`,
  why: (why) => `Grunnen er: ${why}`,
  said: {
    granted: (body, amount, title) =>
      `${body} har tildelt ${amount} til «${title}». Det er hele beløpet dere søkte om.`,
    partlyGranted: (body, amount, title, requested) =>
      `${body} har tildelt ${amount} til «${title}». Dere søkte om ${requested}.`,
    rejected: (body, _amount, title) => `${body} har gitt avslag på søknaden «${title}».`,
    deferred: (body, _amount, title) =>
      `${body} har utsatt saken «${title}». Den tas opp igjen på et senere møte, og dere får da et nytt vedtak.`,
  },
  legalBasis: 'Grunnlag',
  complaint: 'Klage',
  meaning: 'Om brevet',
  sameToAll: (parties) =>
    `Det samme vedtaket er sendt til alle partene i søknaden: ${parties}. Hver part får brevet i sin egen målform.`,
  electronic:
    'Brevet er godkjent elektronisk og har ingen underskrift. Vedtaket står i journalen til helsefellesskapet.',
};
