import type { ReachingTexts } from '../nn/reaching.js';
import { capital, plural } from '../wording.js';
import { peopleNb as people } from './count.js';

export const reachingNb: ReachingTexts = {
  cover: {
    forOne: (mention) => `${mention}: Semje har noe til deg.`,
    onlyHe:
      'Innholdet vises bare til den som er nevnt her. Kommer det ikke fram, kan du åpne Semje med lenken og svare der.',
    open: 'Åpne Semje',
    fallback: (name) => `Semje har noe til ${name}.`,
    notYours: 'Dette kortet er til en annen. Det er ikke noe her som venter på deg.',
  },
  mail: {
    from: 'Semje',
    application: 'Søknad',
    parties: 'Parter',
    deadline: 'Svar innen',
    asked: (title) =>
      title === '' ? 'Semje: du er spurt om lederforankring' : `Semje: du er spurt om lederforankring av «${title}»`,
    news: (title) => (title === '' ? 'Semje: det er nytt til deg' : `Semje: nytt om «${title}»`),
    askedLead: 'Du er spurt om organisasjonen din støtter en søknad om rekrutterings- og samhandlingstilskudd.',
    newsLead: 'Det er nytt om en søknad om rekrutterings- og samhandlingstilskudd som du er med på.',
    reminded: (title) =>
      title === '' ? 'Semje: påminnelse om lederforankring' : `Semje: påminnelse om lederforankring av «${title}»`,
    remindedLead:
      'Vi venter på svaret ditt: støtter organisasjonen din en søknad om rekrutterings- og samhandlingstilskudd?',
    answer: 'Les søknaden og svar i Semje',
    read: 'Les det i Semje',
    signIn: 'Du logger inn med jobbkontoen din. Det virker på telefon også.',
    why: 'Du får dette som e-post fordi Semje ikke når deg i Teams. Svar på denne e-posten blir ikke lest.',
  },
  ways: { chat: 'Personlig chat', channel: 'Kort i kanalen, bare for personen', email: 'E-post', none: 'Ingen måte' },
  states: {
    works: (since) => `Virker, prøvd ${since}`,
    untried: 'Ikke prøvd ennå',
    fails: (why) => `Virker ikke: ${why}`,
    failsSince: (why, since) => `Virker ikke: ${why} (prøvd ${since})`,
  },
  why: {
    noIdentityInTenant: 'har ingen bruker i organisasjonen der Semje er installert',
    noIdentity: 'er ikke knyttet til noen bruker ennå',
    noChannel: 'det er ikke satt noen kanal for parten',
    notInChannel: 'er ikke medlem av noen av kanalene våre',
    noAddress: 'har ingen e-postadresse i registeret',
    noMailbox: 'det er ikke satt opp noen postkasse å sende fra',
    notInstalled: 'appen kunne ikke installeres for personen',
    blocked: 'personen eller organisasjonen har stengt for boten',
    disabledByAdmin: 'administratoren har slått av Semje i Teams',
    botNotInChannel: 'Semje er ikke lagt til i teamet',
    placeGone: 'chatten eller kanalen finnes ikke lenger',
    deleted: 'meldingen er slettet i Teams',
    tooBig: 'meldingen var for stor for Teams',
    noAnswer: 'ingen svarte da vi sendte, så vi vet ikke om det kom fram',
    badAddress: 'e-postadressen ble ikke tatt imot',
    mailDenied: 'Semje har ikke lov til å sende fra postkassen',
    other: (code) => `Microsoft svarte «${code}»`,
  },
  page: {
    heading: 'Slik når vi folk',
    lead: 'Hvilken vei som virker for hver person. Prøv på nytt når noe er rettet, eller velg en vei som skal prøves først.',
    caption: 'Måter å nå personene i registeret på',
    link: 'Se hvordan hver person blir nådd',
    person: 'Navn og stilling',
    now: 'Neste melding går som',
    tried: 'Slik står det til',
    preferred: 'Velg vei',
    preferredNamed: (name) => `Velg vei for ${name}`,
    automatic: 'Den første som virker',
    act: 'Prøv',
    tryAgain: 'Prøv på nytt',
    tryAgainNamed: (name) => `Prøv på nytt for ${name}`,
    trying: 'Prøver …',
    triedNow: (name, way) => `${name} er prøvd på nytt. Neste melding går som: ${way}.`,
    triedNone: (name) => `${name} er prøvd på nytt, og ingen vei virker ennå.`,
    chosen: (name, way) => `Meldinger til ${name} blir nå først prøvd som: ${way}.`,
    filters: { label: 'Vis', all: 'Alle', email: 'E-post', none: 'Ingen måte' },
    empty: 'Ingen personer passer med utvalget.',
    noMailbox:
      'Det er ikke satt opp noen postkasse, så ingen kan nås med e-post. Den som drifter Semje, kan sette opp en.',
    back: 'Register',
    unreached: (count) =>
      `**${capital(people(count))} ${plural(count, 'person', 'personer')} kan ikke nås på noen måte.** De kan svare i fanen, men får ikke vite at noe venter.`,
  },
  sending: {
    channel: 'Får et kort i kanalen som bare personen selv ser innholdet i.',
    email: 'Får spørsmålet som e-post, og svarer i nettleseren.',
    none: 'Kan ikke nås av Semje ennå. Gi beskjed selv; personen kan svare i fanen.',
  },
  partyChannel: {
    heading: 'Kanal for ledere',
    text: 'Ledere som ikke kan nås i personlig chat, får kort i denne kanalen. Hver ser bare sitt eget.',
    isSet: (parties) => `Kanal er satt for ${parties}.`,
    everyParty: 'alle partene',
    isNotSet: 'Ingen kanal er satt for ledere.',
    useThis: 'Bruk kanalen denne fanen står i, for alle parter',
    howTo:
      'Åpne Semje som fane i kanalen der lederne er med, for eksempel en delt kanal, og kom tilbake til denne siden derfra.',
    done: 'Kanalen for ledere er satt.',
  },
};
