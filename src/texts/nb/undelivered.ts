import type { UndeliveredTexts } from '../nn/undelivered.js';

export const undeliveredNb: UndeliveredTexts = {
  title: 'Hvorfor meldingen ikke har kommet fram',
  because: {
    noIdentityInTenant:
      'Personen har ingen bruker i organisasjonen der Semje er installert. Legg inn en e-postadresse i registeret, eller sett en kanal for ledere der personen er med.',
    noIdentity:
      'Personen er ikke knyttet til noen bruker ennå. Be personen logge inn i Semje, og bekreft brukeren i registeret.',
    noChannel: 'Det er ikke satt noen kanal for parten. Sett kanalen for ledere i registeret.',
    notInChannel:
      'Personen er ikke medlem av noen av kanalene våre. Be den som eier kanalen om å ta personen inn, og prøv på nytt.',
    noAddress: 'Personen har ingen e-postadresse i registeret. Legg inn adressen der.',
    noMailbox: 'Det er ikke satt opp noen postkasse å sende fra. Be den som drifter Semje om å sette opp en.',
    notInstalled:
      'Appen er ikke installert for personen, og Semje fikk ikke installere den. Be personen legge til Semje i Teams, og prøv på nytt.',
    blocked:
      'Personen har stengt for meldinger fra Semje i Teams. Be personen åpne chatten med Semje og oppheve blokkeringen, og prøv på nytt.',
    disabledByAdmin:
      'Administratoren har slått av Semje i Teams. Be IT-avdelingen om å åpne for appen, og prøv på nytt.',
    botNotInChannel: 'Semje er ikke lagt til i teamet. Be den som eier teamet om å legge til appen, og prøv på nytt.',
    placeGone:
      'Chatten eller kanalen finnes ikke lenger. Be personen skrive til Semje i Teams, eller sett en annen kanal i registeret.',
    deleted: 'Meldingen er slettet i Teams. Ta kontakt med personen, som kan svare i fanen uten meldingen.',
    noAnswer:
      'Teams svarte ikke da vi sendte, så vi vet ikke om meldingen kom fram. Spør personen, og prøv på nytt hvis meldingen ikke er der.',
    tooBig: 'Meldingen var for stor for Teams. Meld det til den som drifter Semje, og gi personen beskjed selv.',
    badAddress: 'E-postadressen ble ikke tatt imot. Rett adressen i registeret, og prøv på nytt.',
    mailDenied: 'Semje har ikke lov til å sende fra postkassen. Be den som drifter Semje om å rette det.',
  },
  other: (code) =>
    `Microsoft sa nei med koden «${code}». Prøv på nytt, og meld koden til den som drifter Semje om det ikke hjelper.`,
  states: {
    fails: (because) => `Virker ikke. ${because}`,
    failsSince: (because, since) => `Virker ikke (prøvd ${since}). ${because}`,
  },
  tryAgain: 'Se hvordan personen blir nådd, og prøv på nytt',
};
