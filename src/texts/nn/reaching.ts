import { capital, plural } from '../wording.js';
import { peopleNn as people } from './count.js';

/** How people are reached: the card that is for one alone, e-mail, and the page that tells which way works. */
export const reachingNn = {
  cover: {
    forOne: (mention: string): string => `${mention}: Semje har noko til deg.`,
    onlyHe:
      'Innhaldet blir berre vist til den som er nemnd her. Kjem det ikkje fram, kan du opne Semje med lenkja og svare der.',
    open: 'Opne Semje',
    fallback: (name: string): string => `Semje har noko til ${name}.`,
    notYours: 'Dette kortet er til ein annan. Det er ikkje noko her som ventar på deg.',
  },
  mail: {
    from: 'Semje',
    application: 'Søknad',
    parties: 'Partar',
    deadline: 'Svar innan',
    asked: (title: string): string =>
      title === '' ? 'Semje: du er spurd om leiarforankring' : `Semje: du er spurd om leiarforankring av «${title}»`,
    news: (title: string): string => (title === '' ? 'Semje: det er nytt til deg' : `Semje: nytt om «${title}»`),
    askedLead: 'Du er spurd om organisasjonen din støttar ein søknad om rekrutterings- og samhandlingstilskot.',
    newsLead: 'Det er nytt om ein søknad om rekrutterings- og samhandlingstilskot som du er med på.',
    reminded: (title: string): string =>
      title === '' ? 'Semje: påminning om leiarforankring' : `Semje: påminning om leiarforankring av «${title}»`,
    remindedLead:
      'Vi ventar på svaret ditt: støttar organisasjonen din ein søknad om rekrutterings- og samhandlingstilskot?',
    answer: 'Les søknaden og svar i Semje',
    read: 'Les det i Semje',
    signIn: 'Du loggar inn med jobbkontoen din. Det verkar på telefon òg.',
    why: 'Du får dette som e-post fordi Semje ikkje når deg i Teams. Svar på denne e-posten blir ikkje lesne.',
  },
  ways: { chat: 'Personleg chat', channel: 'Kort i kanalen, berre for personen', email: 'E-post', none: 'Ingen måte' },
  states: {
    works: (since: string): string => `Verkar, prøvd ${since}`,
    untried: 'Ikkje prøvd enno',
    fails: (why: string): string => `Verkar ikkje: ${why}`,
    failsSince: (why: string, since: string): string => `Verkar ikkje: ${why} (prøvd ${since})`,
  },
  /** Why a way does not lead to somebody; the last is for a code that we have no words for. */
  why: {
    noIdentityInTenant: 'har ingen brukar i organisasjonen der Semje er installert',
    noIdentity: 'er ikkje knytt til nokon brukar enno',
    noChannel: 'det er ikkje sett nokon kanal for parten',
    notInChannel: 'er ikkje medlem av nokon av kanalane våre',
    noAddress: 'har inga e-postadresse i registeret',
    noMailbox: 'det er ikkje sett opp noka postkasse å sende frå',
    notInstalled: 'appen kunne ikkje installerast for personen',
    blocked: 'personen eller organisasjonen har stengt for boten',
    disabledByAdmin: 'administratoren har slått av Semje i Teams',
    botNotInChannel: 'Semje er ikkje lagt til i teamet',
    placeGone: 'chatten eller kanalen finst ikkje lenger',
    deleted: 'meldinga er sletta i Teams',
    tooBig: 'meldinga var for stor for Teams',
    noAnswer: 'ingen svara då vi sende, så vi veit ikkje om det kom fram',
    badAddress: 'e-postadressa blei ikkje teken imot',
    mailDenied: 'Semje har ikkje lov til å sende frå postkassa',
    other: (code: string): string => `Microsoft svara «${code}»`,
  },
  page: {
    heading: 'Slik når vi folk',
    lead: 'Kva veg som verkar for kvar person. Prøv på nytt når noko er retta, eller vel ein veg som skal prøvast først.',
    caption: 'Kva veg som verkar for kvar person i registeret',
    link: 'Sjå korleis kvar person blir nådd',
    person: 'Namn og stilling',
    now: 'Neste melding går som',
    tried: 'Slik står det til',
    preferred: 'Vel veg',
    preferredNamed: (name: string): string => `Vel veg for ${name}`,
    automatic: 'Den første som verkar',
    act: 'Prøv',
    tryAgain: 'Prøv på nytt',
    tryAgainNamed: (name: string): string => `Prøv på nytt for ${name}`,
    trying: 'Prøver …',
    triedNow: (name: string, way: string): string => `${name} er prøvd på nytt. Neste melding går som: ${way}.`,
    triedNone: (name: string): string => `${name} er prøvd på nytt, og ingen veg verkar enno.`,
    chosen: (name: string, way: string): string => `Meldingar til ${name} blir no først prøvde som: ${way}.`,
    filters: { label: 'Vis', all: 'Alle', email: 'E-post', none: 'Ingen måte' },
    empty: 'Ingen personar passar med utvalet.',
    noMailbox:
      'Det er ikkje sett opp noka postkasse, så ingen kan nåast med e-post. Den som driftar Semje, kan setje opp ei.',
    back: 'Register',
    unreached: (count: number): string =>
      `**${capital(people(count))} ${plural(count, 'person', 'personar')} kan ikkje nåast på nokon måte.** Dei kan svare i fana, men får ikkje vite at noko ventar.`,
  },
  sending: {
    channel: 'Får eit kort i kanalen som berre personen sjølv ser innhaldet i.',
    email: 'Får spørsmålet som e-post, og svarar i nettlesaren.',
    none: 'Kan ikkje nåast av Semje enno. Gi beskjed sjølv; personen kan svare i fana.',
  },
  partyChannel: {
    heading: 'Kanal for leiarar',
    text: 'Leiarar som ikkje kan nåast i personleg chat, får kort i denne kanalen. Kvar ser berre sitt eige.',
    isSet: (parties: string): string => `Kanal er sett for ${parties}.`,
    everyParty: 'alle partane',
    isNotSet: 'Ingen kanal er sett for leiarar.',
    useThis: 'Bruk kanalen denne fana står i, for alle partar',
    howTo:
      'Opne Semje som fane i kanalen der leiarane er med, til dømes ein delt kanal, og kom tilbake til denne sida derifrå.',
    done: 'Kanalen for leiarar er sett.',
  },
};
export type ReachingTexts = typeof reachingNn;
