import { assessingRefusalsNn } from './assessingRefusals.js';
import { decidingRefusalsNn } from './decidingRefusals.js';
import { meetingRefusalsNn } from './meetingRefusals.js';
import { screeningRefusalsNn } from './screeningRefusals.js';
import { votingRefusalsNn } from './votingRefusals.js';

/** Why nothing was done, and what to do: one whole sentence or two for each reason to refuse. Parameters are words already. */
export const refusalsNn = {
  ...meetingRefusalsNn,
  ...votingRefusalsNn,
  ...screeningRefusalsNn,
  notSecretary: () => 'Berre sekretariatet kan gjere dette. Ingenting er registrert.',
  notLeading: () =>
    'Berre leiaren for utvalet, eller sekretariatet på vegner av leiaren, kan gjere dette. Ingenting er registrert.',
  notClock: () => 'Dette gjer Semje sjølv når tida er inne. Ingenting er registrert.',
  notFound: () =>
    'Vi finn ikkje det du viser til. Det kan vere teke bort, eller lenkja kan vere gal. Gå tilbake og last sida på nytt.',
  idTaken: () => 'Dette er alt registrert. Last sida på nytt for å sjå det.',
  notRegistered: () => 'Du står ikkje i registeret til helsefellesskapet enno. Be sekretariatet om å leggje deg til.',
  notYours: () => 'Berre dei som skriv på søknaden, kan gjere dette. Be ein av dei om å gjere det. Ingenting er endra.',
  deadlinePassed: ({ deadline }: { deadline: string }) =>
    `Fristen gjekk ut ${deadline}. Ingenting er registrert. Ta kontakt med sekretariatet.`,
  reasonMissing: () =>
    'Skriv ei grunngjeving. Avslag, delvis tildeling og utsetjing skal alltid grunngjevast. Ingenting er registrert enno.',
  frameExceeded: ({ left, year }: { left: string; year: string }) =>
    `Det står att ${left} av ramma for ${year} når vedtak og opne røystingar er trekte frå. Set ned summen, eller vent til ei anna røysting er lukka.`,
  alreadySetUp: () => 'Registeret er alt sett opp. Ingenting er endra.',
  identityTaken: () => 'Denne brukaren står alt i registeret. Søk etter namnet i lista.',
  roleNeedsParty: () => 'Vel kva part rolla gjeld for. Ingenting er registrert enno.',
  roleEndsBeforeItBegins: () => 'Sluttdatoen er før startdatoen. Rett datoane og prøv igjen.',
  lastSecretary: () => 'Det må alltid stå minst éin sekretær i registeret utan sluttdato. Legg inn ein annan først.',
  roleReplaced: () => 'Denne rolla er alt retta: ei anna har teke plassen hennar. Last sida på nytt for å sjå ho.',
  roleOverlaps: () =>
    'Personen har alt den same fullmakta for parten i noko av denne tida. Avslutt eller rett den rolla først.',
  levelUnknown: () =>
    'Nivået er ikkje det som kan gi leiarforankring for parten. Sjå fullmaktsstrukturen og rett raden.',
  notSetUp: () => 'Helsefellesskapet er ikkje sett opp enno. Be den som driftar Semje, om å gjere oppsettet ferdig.',
  deadlineInThePast: ({ deadline }: { deadline: string }) =>
    `Søknadsfristen ${deadline} er alt gått ut. Vel ein dato fram i tid.`,
  decideByBeforeDeadline: () => 'Vedtaksdatoen er før søknadsfristen. Vel ein seinare dato.',
  frameDiffers: ({ year, amount }: { year: string; amount: string }) =>
    `Ramma for ${year} er alt sett til ${amount}. Bruk same sum, eller vel eit anna år.`,
  yearTwice: ({ year }: { year: string }) => `${year} står to gonger. Kvart år har éi ramme.`,
  directAllocation: () =>
    'Dette er ei direkte tildeling, der berre sekretariatet legg inn prosjekt. Ta kontakt med sekretariatet om ideen din.',
  profileOfAnother: () =>
    'Profilen gjeld eit anna helsefellesskap enn det Semje er sett opp for her. Ingenting er endra.',
  profileTooLong: () =>
    'Profilen er for lang til å lagrast. Kort ned tekstar eller lister og prøv igjen. Ingenting er endra.',
  notItsMode: () =>
    'Helsefellesskapet gir ikkje tilskot på den måten. Vel ein annan måte, eller ta han med i profilen først.',
  callAlreadyClosed: () => 'Utlysinga er alt lukka.',
  callNotOver: () => 'Søknadsfristen er ikkje gått ut enno.',
  alreadyPastSubmission: () => 'Søknaden er alt send inn eller avslutta.',
  lastWriter: () => 'Nokon må kunne skrive på søknaden. Gjer ein annan til skrivar først. Ingenting er endra.',
  tooManyMembers: () => 'Det er alt 60 personar på søknaden. Ta bort nokon før du legg til fleire.',
  mayNotComment: () =>
    'Berre skrivarar og dei som kan kommentere, kan gjere dette. Be ein av skrivarane om å gi deg tilgang. Ingenting er registrert.',
  commentEmpty: () => 'Skriv kommentaren før du sender han. Ingenting er registrert enno.',
  commentTooLong: () =>
    'Kommentaren er lengre enn 2000 teikn. Kort han ned, eller del han i to. Teksten står att i feltet.',
  mentionedNotOnIt: () =>
    'Ein av dei du nemner, er ikkje med på søknaden. Legg personen til først, eller ta bort namnet. Teksten står att i feltet.',
  commentsClosed: () =>
    'Søknaden er send inn eller avslutta, så det kan ikkje kommenterast meir. Ingenting er registrert.',
  notADraft: () => 'Søknaden er alt send til leiarforankring. Last sida på nytt for å sjå kven som har svara.',
  sendingGivenUp: () => 'Sendinga vart avbroten, og utkastet er gitt tilbake. Ingenting er sendt. Prøv på nytt.',
  incomplete: ({ count }: { count: number }) =>
    count === 1
      ? 'Søknaden kan ikkje sendast enno: éin ting manglar. Rett det og prøv igjen. Alt du har skrive, er lagra.'
      : `Søknaden kan ikkje sendast enno: ${count} ting manglar. Rett dei og prøv igjen. Alt du har skrive, er lagra.`,
  endorserMissing: ({ party }: { party: string }) => `Vel kven som skal svare for ${party}. Ingenting er sendt enno.`,
  endorserWithoutAuthority: ({ party }: { party: string }) =>
    `Den du har valt for ${party}, har ikkje fullmakt i dag. Vel ein annan, eller be sekretariatet om å oppdatere registeret.`,
  alreadySent: () => 'Søknaden er alt send til leiarforankring.',
  notSent: () => 'Søknaden er ikkje send til leiarforankring enno, så det er ingenting å svare på.',
  attachmentAlreadyNoted: () => 'Det er alt registrert at dette vedlegget er endra. Ingenting er registrert på nytt.',
  alreadyOver: () => 'Søknaden er ikkje lenger under handsaming, så dette endrar ingenting. Ingenting er registrert.',
  outdated: () =>
    'Søknaden er endra etter at du fekk han. Les den nye versjonen før du svarar. Ingenting er registrert.',
  roundEnded: () =>
    'Denne runden er avslutta, så ingen blir spurd no. Ingenting er registrert. Du får eit nytt kort dersom du blir spurd igjen.',
  notAParty: () => 'Denne parten er ikkje med på søknaden. Ingenting er registrert.',
  alreadyAnswered: () => 'Det er alt svara for denne parten. Svaret står, og ingenting er endra.',
  noAuthority: ({ party }: { party: string }) =>
    `Du står ikkje i fullmaktsregisteret for ${party} i dag, så svaret ditt er ikkje registrert. Sekretariatet kan leggje inn fullmakta di.`,
  justificationMissing: () => 'Skriv ei grunngjeving før du svarar. Ingenting er registrert enno.',
  remindedToday: () => 'Leiaren er alt spurd eller minna på i dag. Ingenting er sendt. De kan minne på igjen i morgon.',
  askedAlready: () => 'Denne leiaren er alt spurd. Vel ein annan.',
  replaced: ({ party }: { party: string }) =>
    `Søkjarane har spurt ein annan om å svare for ${party}, så du treng ikkje svare. Ingenting er registrert. Be dei spørje deg igjen dersom du likevel skal svare.`,
  nothingToRecall: () =>
    'Søknaden er ikkje hos leiarane no, så det er ingenting å hente tilbake. Last sida på nytt for å sjå kvar han er.',
  changesMissing: () => 'Skriv kva som må endrast før du ber om endring. Ingenting er registrert enno.',
  justificationTooLong: () =>
    'Grunngjevinga er lengre enn 2000 teikn. Kort henne ned og prøv igjen. Ingenting er registrert enno.',
  notFullyEndorsed: () => 'Søknaden kan ikkje sendast inn før alle partane har svara at dei støttar han.',
  meetingInThePast: () => 'Møtedatoen er gått ut. Vel ein dato fram i tid.',
  noChannel: () =>
    'Semje veit ikkje kva kanal utvalet møtest i. Opne Semje i kanalen og vel «Bruk kanalen denne fana står i» på registersida, og prøv igjen.',
  notReadyForAgenda: () =>
    'Berre søknader som er formelt kontrollerte, kan setjast på saklista. Kontroller dei først, eller ta dei bort frå valet. Ingenting er registrert.',
  alreadyOnAgenda: () => 'Søknaden står alt på ei sakliste. Ta han bort frå valet og prøv igjen.',
  ofAnotherCall: () =>
    'Søknaden høyrer til ei anna utlysing enn den møtet er planlagt for. Ta han bort frå valet, eller planlegg eit møte for den utlysinga.',
  textTooLong: () => 'Teksten er lengre enn 2000 teikn. Kort han ned og prøv igjen.',
  textsTooLong: () => 'Vilkåra og grunngjevinga er til saman lengre enn 8000 teikn. Kort dei ned og prøv igjen.',
  amountDoesNotFit: ({ requested }: { requested: string }) =>
    `Summen høver ikkje til framlegget. Det er søkt om ${requested}: full tildeling er heile summen, delvis tildeling er mindre, avslag og utsetjing er null.`,
  yearNotInCall: () => 'Utlysinga har ikkje ramme for dette året. Vel eit anna år.',
  ballotAlreadyOpen: () => 'Det er alt ei open røysting i saka. Lukk henne før du opnar ei ny.',
  alreadyDecided: () => 'Saka er alt avgjord. Eit ført vedtak blir aldri endra.',
  noMembers: () => 'Utvalet har ingen medlemer i registeret i dag. Legg dei inn, og prøv igjen.',
  ballotClosed: () => 'Røystinga er lukka, så svaret ditt er ikkje registrert.',
  notAskedAboutImpartiality: () => 'Du har ingen plass i denne røystinga, så spørsmålet om habilitet gjeld ikkje deg.',
  impartialitySettled: () => 'Leiaren har avgjort om du er habil, og avgjerda står. Ingenting er endra.',
  mustDeclareFirst: () => 'Svar på om du er habil før du røystar. Ingenting er registrert enno.',
  inDoubt: () => 'Du har svara at du er i tvil om du er habil. Leiaren avgjer det før du kan røyste.',
  recused: () => 'Du er inhabil i saka og tel ikkje med.',
  noVote: () => 'Du har ikkje røysterett i denne saka. Ingenting er registrert.',
  answerChanged: () =>
    'Svaret ditt var alt endra ein annan stad. No ser du det som gjeld. Trykk på nytt om du vil endre det.',
  notClosingYet: () => 'Røystinga er ikkje klar til å teljast opp enno.',
  ballotNotClosed: () => 'Røystinga er ikkje lukka enno. Lukk henne før vedtaket blir ført.',
  notAdopted: () =>
    'Framlegget vart ikkje vedteke, så det er ingenting å føre. Set fram eit nytt framlegg, eller utset saka.',
  voteFirst: () => 'Saka har ikkje vore til røysting. Opne ei røysting før saka blir utsett.',
  alreadyFiled: () => 'Dokumentet ligg alt i arkivet. Ingenting er endra.',
  draftNotSent: () =>
    'Dette er eit utkast som ikkje er sendt, så det er ingenting å trekkje. Slett det om de ikkje vil ha det.',
  beingAssessed: () =>
    'Søknaden står på ei sakliste eller er til handsaming, og kan ikkje trekkjast eller sendast tilbake no. Ta kontakt med sekretariatet.',
  alreadyEnded: () =>
    'Søknaden er alt trekt, sletta eller avslutta på annan måte. Ingenting er endra. Last sida på nytt for å sjå han.',
  notSubmittedYet: () => 'Søknaden er ikkje send inn, så det er ingenting å sende tilbake. Ingenting er endra.',
  returnReasonMissing: () =>
    'Skriv kva søkjarane skal gjere, eller kvifor søknaden får ny frist. Ingenting er registrert enno.',
  submittedBefore: () => 'Søknaden har vore send inn og har eit nummer, så han kan ikkje slettast. Trekk han i staden.',
  notDeleted: () => 'Utkastet er ikkje sletta, så det er ingenting å hente tilbake.',
  restoreTooLate: () =>
    'Det er meir enn 30 dagar sidan utkastet vart sletta, så det kan ikkje hentast tilbake. Be sekretariatet om hjelp om de treng teksten.',
  deadlineBeforeTheCalls: ({ deadline }: { deadline: string }) =>
    `Søknadsfristen er ${deadline}. Den nye fristen kan ikkje vere før det.`,
  outOfHands: ({ ended }: { ended: 'returned' | 'withdrawn' }): string =>
    ended === 'returned'
      ? 'Sekretariatet har sendt søknaden tilbake til søkjarane, så ingen er spurde no. Ingenting er registrert.'
      : 'Søkjarane har trekt søknaden, så ingen er spurde no. Ingenting er registrert.',
  initiativeIncomplete: () => 'Skriv namn, kven det gjeld og nokre ord om idéen. Ingenting er registrert enno.',
  initiativeClosed: () => 'Idéen er avslutta. Opne han igjen før du går vidare.',
  initiativeNotClosed: () => 'Idéen er ikkje avslutta. Ingenting er endra.',
  notTheAuthor: () => 'Berre den som føreslo idéen, og sekretariatet kan endre han. Ingenting er endra.',
  ...decidingRefusalsNn,
  ...assessingRefusalsNn,
};
export type RefusalTexts = typeof refusalsNn;
