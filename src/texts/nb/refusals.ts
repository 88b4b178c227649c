import { assessingRefusalsNb } from './assessingRefusals.js';
import { decidingRefusalsNb } from './decidingRefusals.js';
import { meetingRefusalsNb } from './meetingRefusals.js';
import { screeningRefusalsNb } from './screeningRefusals.js';
import type { RefusalTexts } from '../nn/refusals.js';
import { votingRefusalsNb } from './votingRefusals.js';

export const refusalsNb: RefusalTexts = {
  ...meetingRefusalsNb,
  ...votingRefusalsNb,
  ...screeningRefusalsNb,
  notSecretary: () => 'Bare sekretariatet kan gjøre dette. Ingenting er registrert.',
  notLeading: () =>
    'Bare lederen for utvalget, eller sekretariatet på vegne av lederen, kan gjøre dette. Ingenting er registrert.',
  notClock: () => 'Dette gjør Semje selv når tiden er inne. Ingenting er registrert.',
  notFound: () =>
    'Vi finner ikke det du viser til. Det kan være fjernet, eller lenken kan være feil. Gå tilbake og last siden på nytt.',
  idTaken: () => 'Dette er allerede registrert. Last siden på nytt for å se det.',
  notRegistered: () => 'Du står ikke i registeret til helsefellesskapet ennå. Be sekretariatet om å legge deg til.',
  notYours: () => 'Bare de som skriver på søknaden, kan gjøre dette. Be en av dem om å gjøre det. Ingenting er endret.',
  deadlinePassed: ({ deadline }) =>
    `Fristen gikk ut ${deadline}. Ingenting er registrert. Ta kontakt med sekretariatet.`,
  reasonMissing: () =>
    'Skriv en begrunnelse. Avslag, delvis tildeling og utsettelse skal alltid begrunnes. Ingenting er registrert ennå.',
  frameExceeded: ({ left, year }) =>
    `Det gjenstår ${left} av rammen for ${year} når vedtak og åpne avstemninger er trukket fra. Sett ned summen, eller vent til en annen avstemning er lukket.`,
  alreadySetUp: () => 'Registeret er allerede satt opp. Ingenting er endret.',
  identityTaken: () => 'Denne brukeren står allerede i registeret. Søk etter navnet i listen.',
  roleNeedsParty: () => 'Velg hvilken part rollen gjelder for. Ingenting er registrert ennå.',
  roleEndsBeforeItBegins: () => 'Sluttdatoen er før startdatoen. Rett datoene og prøv igjen.',
  lastSecretary: () => 'Det må alltid stå minst én sekretær i registeret uten sluttdato. Legg inn en annen først.',
  roleReplaced: () => 'Denne rollen er allerede rettet: en annen har tatt plassen. Last siden på nytt for å se den.',
  roleOverlaps: () =>
    'Personen har allerede den samme fullmakten for parten i noe av denne tiden. Avslutt eller rett den rollen først.',
  levelUnknown: () => 'Nivået er ikke det som kan gi lederforankring for parten. Se fullmaktsstrukturen og rett raden.',
  notSetUp: () => 'Helsefellesskapet er ikke satt opp ennå. Be den som drifter Semje, om å gjøre oppsettet ferdig.',
  deadlineInThePast: ({ deadline }) => `Søknadsfristen ${deadline} er allerede gått ut. Velg en dato fram i tid.`,
  decideByBeforeDeadline: () => 'Vedtaksdatoen er før søknadsfristen. Velg en senere dato.',
  frameDiffers: ({ year, amount }) =>
    `Rammen for ${year} er allerede satt til ${amount}. Bruk samme sum, eller velg et annet år.`,
  yearTwice: ({ year }) => `${year} står to ganger. Hvert år har én ramme.`,
  directAllocation: () =>
    'Dette er en direkte tildeling, der bare sekretariatet legger inn prosjekter. Ta kontakt med sekretariatet om ideen din.',
  profileOfAnother: () =>
    'Profilen gjelder et annet helsefellesskap enn det Semje er satt opp for her. Ingenting er endret.',
  profileTooLong: () =>
    'Profilen er for lang til å lagres. Kort ned tekster eller lister og prøv igjen. Ingenting er endret.',
  notItsMode: () =>
    'Helsefellesskapet gir ikke tilskudd på den måten. Velg en annen måte, eller ta den med i profilen først.',
  callAlreadyClosed: () => 'Utlysningen er allerede lukket.',
  callNotOver: () => 'Søknadsfristen er ikke gått ut ennå.',
  alreadyPastSubmission: () => 'Søknaden er allerede sendt inn eller avsluttet.',
  lastWriter: () => 'Noen må kunne skrive på søknaden. Gjør en annen til skriver først. Ingenting er endret.',
  tooManyMembers: () => 'Det er allerede 60 personer på søknaden. Ta bort noen før du legger til flere.',
  mayNotComment: () =>
    'Bare skrivere og de som kan kommentere, kan gjøre dette. Be en av skriverne om å gi deg tilgang. Ingenting er registrert.',
  commentEmpty: () => 'Skriv kommentaren før du sender den. Ingenting er registrert ennå.',
  commentTooLong: () =>
    'Kommentaren er lengre enn 2000 tegn. Kort den ned, eller del den i to. Teksten står igjen i feltet.',
  mentionedNotOnIt: () =>
    'En av dem du nevner, er ikke med på søknaden. Legg personen til først, eller ta bort navnet. Teksten står igjen i feltet.',
  commentsClosed: () =>
    'Søknaden er sendt inn eller avsluttet, så det kan ikke kommenteres mer. Ingenting er registrert.',
  notADraft: () => 'Søknaden er allerede sendt til lederforankring. Last siden på nytt for å se hvem som har svart.',
  sendingGivenUp: () => 'Sendingen ble avbrutt, og utkastet er gitt tilbake. Ingenting er sendt. Prøv på nytt.',
  incomplete: ({ count }) =>
    count === 1
      ? 'Søknaden kan ikke sendes ennå: én ting mangler. Rett det og prøv igjen. Alt du har skrevet, er lagret.'
      : `Søknaden kan ikke sendes ennå: ${count} ting mangler. Rett dem og prøv igjen. Alt du har skrevet, er lagret.`,
  endorserMissing: ({ party }) => `Velg hvem som skal svare for ${party}. Ingenting er sendt ennå.`,
  endorserWithoutAuthority: ({ party }) =>
    `Den du har valgt for ${party}, har ikke fullmakt i dag. Velg en annen, eller be sekretariatet om å oppdatere registeret.`,
  alreadySent: () => 'Søknaden er allerede sendt til lederforankring.',
  notSent: () => 'Søknaden er ikke sendt til lederforankring ennå, så det er ingenting å svare på.',
  attachmentAlreadyNoted: () =>
    'Det er allerede registrert at dette vedlegget er endret. Ingenting er registrert på nytt.',
  alreadyOver: () => 'Søknaden er ikke lenger under behandling, så dette endrer ingenting. Ingenting er registrert.',
  outdated: () =>
    'Søknaden er endret etter at du fikk den. Les den nye versjonen før du svarer. Ingenting er registrert.',
  roundEnded: () =>
    'Denne runden er avsluttet, så ingen blir spurt nå. Ingenting er registrert. Du får et nytt kort dersom du blir spurt igjen.',
  notAParty: () => 'Denne parten er ikke med på søknaden. Ingenting er registrert.',
  alreadyAnswered: () => 'Det er allerede svart for denne parten. Svaret står, og ingenting er endret.',
  noAuthority: ({ party }) =>
    `Du står ikke i fullmaktsregisteret for ${party} i dag, så svaret ditt er ikke registrert. Sekretariatet kan legge inn fullmakten din.`,
  justificationMissing: () => 'Skriv en begrunnelse før du svarer. Ingenting er registrert ennå.',
  remindedToday: () =>
    'Lederen er allerede spurt eller minnet på i dag. Ingenting er sendt. Dere kan minne på igjen i morgen.',
  askedAlready: () => 'Denne lederen er allerede spurt. Velg en annen.',
  replaced: ({ party }) =>
    `Søkerne har spurt en annen om å svare for ${party}, så du trenger ikke svare. Ingenting er registrert. Be dem spørre deg igjen hvis du likevel skal svare.`,
  nothingToRecall: () =>
    'Søknaden er ikke hos lederne nå, så det er ingenting å hente tilbake. Last siden på nytt for å se hvor den er.',
  changesMissing: () => 'Skriv hva som må endres før du ber om endring. Ingenting er registrert ennå.',
  justificationTooLong: () =>
    'Begrunnelsen er lengre enn 2000 tegn. Kort den ned og prøv igjen. Ingenting er registrert ennå.',
  notFullyEndorsed: () => 'Søknaden kan ikke sendes inn før alle partene har svart at de støtter den.',
  meetingInThePast: () => 'Møtedatoen er passert. Velg en dato fram i tid.',
  noChannel: () =>
    'Semje vet ikke hvilken kanal utvalget møtes i. Åpne Semje i kanalen og velg «Bruk kanalen denne fanen står i» på registersiden, og prøv igjen.',
  notReadyForAgenda: () =>
    'Bare søknader som er formelt kontrollert, kan settes på sakslisten. Kontroller dem først, eller ta dem bort fra valget. Ingenting er registrert.',
  alreadyOnAgenda: () => 'Søknaden står allerede på en saksliste. Fjern den fra valget og prøv igjen.',
  ofAnotherCall: () =>
    'Søknaden hører til en annen utlysning enn den møtet er planlagt for. Ta den bort fra valget, eller planlegg et møte for den utlysningen.',
  textTooLong: () => 'Teksten er lengre enn 2000 tegn. Kort den ned og prøv igjen.',
  textsTooLong: () => 'Vilkårene og begrunnelsen er til sammen lengre enn 8000 tegn. Kort dem ned og prøv igjen.',
  amountDoesNotFit: ({ requested }) =>
    `Summen passer ikke til forslaget. Det er søkt om ${requested}: full tildeling er hele summen, delvis tildeling er mindre, avslag og utsettelse er null.`,
  yearNotInCall: () => 'Utlysningen har ikke ramme for dette året. Velg et annet år.',
  ballotAlreadyOpen: () => 'Det er allerede en åpen avstemning i saken. Lukk den før du åpner en ny.',
  alreadyDecided: () => 'Saken er allerede avgjort. Et ført vedtak blir aldri endret.',
  noMembers: () => 'Utvalget har ingen medlemmer i registeret i dag. Legg dem inn, og prøv igjen.',
  ballotClosed: () => 'Avstemningen er lukket, så svaret ditt er ikke registrert.',
  notAskedAboutImpartiality: () =>
    'Du har ingen plass i denne avstemningen, så spørsmålet om habilitet gjelder ikke deg.',
  impartialitySettled: () => 'Lederen har avgjort om du er habil, og avgjørelsen står. Ingenting er endret.',
  mustDeclareFirst: () => 'Svar på om du er habil før du stemmer. Ingenting er registrert ennå.',
  inDoubt: () => 'Du har svart at du er i tvil om du er habil. Lederen avgjør det før du kan stemme.',
  recused: () => 'Du er inhabil i saken og teller ikke med.',
  noVote: () => 'Du har ikke stemmerett i denne saken. Ingenting er registrert.',
  answerChanged: () =>
    'Svaret ditt var allerede endret et annet sted. Nå ser du det som gjelder. Trykk på nytt om du vil endre det.',
  notClosingYet: () => 'Avstemningen er ikke klar til å telles opp ennå.',
  ballotNotClosed: () => 'Avstemningen er ikke lukket ennå. Lukk den før vedtaket føres.',
  notAdopted: () =>
    'Forslaget ble ikke vedtatt, så det er ingenting å føre. Legg frem et nytt forslag, eller utsett saken.',
  voteFirst: () => 'Saken har ikke vært til avstemning. Åpne en avstemning før saken blir utsatt.',
  alreadyFiled: () => 'Dokumentet ligger allerede i arkivet. Ingenting er endret.',
  draftNotSent: () =>
    'Dette er et utkast som ikke er sendt, så det er ingenting å trekke. Slett det hvis dere ikke vil ha det.',
  beingAssessed: () =>
    'Søknaden står på en saksliste eller er til behandling, og kan ikke trekkes eller sendes tilbake nå. Ta kontakt med sekretariatet.',
  alreadyEnded: () =>
    'Søknaden er allerede trukket, slettet eller avsluttet på annen måte. Ingenting er endret. Last siden på nytt for å se den.',
  notSubmittedYet: () => 'Søknaden er ikke sendt inn, så det er ingenting å sende tilbake. Ingenting er endret.',
  returnReasonMissing: () =>
    'Skriv hva søkerne skal gjøre, eller hvorfor søknaden får ny frist. Ingenting er registrert ennå.',
  submittedBefore: () => 'Søknaden har vært sendt inn og har et nummer, så den kan ikke slettes. Trekk den i stedet.',
  notDeleted: () => 'Utkastet er ikke slettet, så det er ingenting å hente tilbake.',
  restoreTooLate: () =>
    'Det er mer enn 30 dager siden utkastet ble slettet, så det kan ikke hentes tilbake. Be sekretariatet om hjelp hvis dere trenger teksten.',
  deadlineBeforeTheCalls: ({ deadline }) => `Søknadsfristen er ${deadline}. Den nye fristen kan ikke være før det.`,
  outOfHands: ({ ended }) =>
    ended === 'returned'
      ? 'Sekretariatet har sendt søknaden tilbake til søkerne, så ingen er spurt nå. Ingenting er registrert.'
      : 'Søkerne har trukket søknaden, så ingen er spurt nå. Ingenting er registrert.',
  initiativeIncomplete: () => 'Skriv navn, hvem det gjelder og noen ord om ideen. Ingenting er registrert ennå.',
  initiativeClosed: () => 'Ideen er avsluttet. Åpne den igjen før du går videre.',
  initiativeNotClosed: () => 'Ideen er ikke avsluttet. Ingenting er endret.',
  notTheAuthor: () => 'Bare den som foreslo ideen, og sekretariatet kan endre den. Ingenting er endret.',
  ...decidingRefusalsNb,
  ...assessingRefusalsNb,
};
