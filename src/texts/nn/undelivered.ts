import type { ReachingTexts } from './reaching.js';

/** Every reason of `reaching.why`: two tables that must have the same rows. */
export type Because = Record<Exclude<keyof ReachingTexts['why'], 'other'>, string>;

const because: Because = {
  noIdentityInTenant:
    'Personen har ingen brukar i organisasjonen der Semje er installert. Legg inn ei e-postadresse i registeret, eller set ein kanal for leiarar der personen er med.',
  noIdentity:
    'Personen er ikkje knytt til nokon brukar enno. Be personen logge inn i Semje, og stadfest brukaren i registeret.',
  noChannel: 'Det er ikkje sett nokon kanal for parten. Set kanalen for leiarar i registeret.',
  notInChannel:
    'Personen er ikkje medlem av nokon av kanalane våre. Be den som eig kanalen om å ta personen inn, og prøv på nytt.',
  noAddress: 'Personen har inga e-postadresse i registeret. Legg inn adressa der.',
  noMailbox: 'Det er ikkje sett opp noka postkasse å sende frå. Be den som driftar Semje om å setje opp ei.',
  notInstalled:
    'Appen er ikkje installert for personen, og Semje fekk ikkje installere han. Be personen leggje til Semje i Teams, og prøv på nytt.',
  blocked:
    'Personen har stengt for meldingar frå Semje i Teams. Be personen opne chatten med Semje og oppheve blokkeringa, og prøv på nytt.',
  disabledByAdmin: 'Administratoren har slått av Semje i Teams. Be IT-avdelinga om å opne for appen, og prøv på nytt.',
  botNotInChannel: 'Semje er ikkje lagt til i teamet. Be den som eig teamet om å leggje til appen, og prøv på nytt.',
  placeGone:
    'Chatten eller kanalen finst ikkje lenger. Be personen skrive til Semje i Teams, eller set ein annan kanal i registeret.',
  deleted: 'Meldinga er sletta i Teams. Ta kontakt med personen, som kan svare i fana utan meldinga.',
  noAnswer:
    'Teams svara ikkje då vi sende, så vi veit ikkje om meldinga kom fram. Spør personen, og prøv på nytt dersom meldinga ikkje er der.',
  tooBig: 'Meldinga var for stor for Teams. Meld det til den som driftar Semje, og gi personen beskjed sjølv.',
  badAddress: 'E-postadressa blei ikkje teken imot. Rett adressa i registeret, og prøv på nytt.',
  mailDenied: 'Semje har ikkje lov til å sende frå postkassa. Be den som driftar Semje om å rette det.',
};

/** Why a message has not arrived, and what the secretariat can do: whole sentences for each way to the person. */
export const undeliveredNn = {
  title: 'Kvifor meldinga ikkje er komen fram',
  because,
  /** For a code that we have no words for. */
  other: (code: string): string =>
    `Microsoft sa nei med koden «${code}». Prøv på nytt, og meld koden til den som driftar Semje om det ikkje hjelper.`,
  states: {
    fails: (because: string): string => `Verkar ikkje. ${because}`,
    failsSince: (because: string, since: string): string => `Verkar ikkje (prøvd ${since}). ${because}`,
  },
  tryAgain: 'Sjå korleis personen blir nådd, og prøv på nytt',
};
export type UndeliveredTexts = typeof undeliveredNn;
