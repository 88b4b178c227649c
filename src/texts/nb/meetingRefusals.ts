import type { meetingRefusalsNn } from '../nn/meetingRefusals.js';

export const meetingRefusalsNb: typeof meetingRefusalsNn = {
  moveReasonMissing: () =>
    'Skriv hvorfor saken blir flyttet. Grunnen blir stående på saken. Ingenting er flyttet ennå.',
  longTextTooLong: () =>
    'Teksten er lengre enn 8000 tegn. Kort den ned, eller legg resten i et vedlegg. Teksten står fortsatt i feltet.',
  endsBeforeItBegins: () => 'Møtet slutter før det begynner. Rett klokkeslettene og prøv igjen.',
  bodyUnknown: () =>
    'Profilen til helsefellesskapet har ikke dette utvalget. Velg et annet, eller legg det inn i profilen først.',
  caseTitleMissing: () => 'Skriv hva saken heter. Ingenting er satt på sakslisten ennå.',
  caseHasItsTitle: () =>
    'Saken heter det søknaden eller det faste punktet heter, og det kan ikke endres her. Ingenting er endret.',
  noStandingItems: () =>
    'Alle de faste punktene står allerede på sakslisten, eller utvalget har ingen. Ingenting er endret.',
  agendaChanged: () => 'Sakslisten er endret siden du så den. Se på den slik den er nå, og sett rekkefølgen på nytt.',
  standingItemStays: () =>
    'Et fast punkt står på hver saksliste og kan ikke flyttes. Sett det på sakslisten til det andre møtet i stedet.',
  sameMeeting: () => 'Saken står allerede på sakslisten til dette møtet. Velg et annet møte.',
  ofAnotherBody: () => 'Det andre møtet er i et annet utvalg. Velg et møte i samme utvalg.',
  sectionUnknown: () =>
    'Denne delen hører ikke til her. Last siden på nytt og skriv teksten inn igjen der den skal stå.',
  writtenSince: () =>
    'Noen har skrevet her siden du leste teksten. Les det som står nå, og lagre på nytt. Teksten din står fortsatt i feltet.',
  agendaEmpty: () => 'Sakslisten er tom. Sett minst én sak på den før du sender innkallingen.',
  noticeSaysTheSame: () => 'Medlemmene har allerede fått innkallingen slik den er nå. Ingenting er sendt.',
  nobodyToSummon: () =>
    'Utvalget har ingen medlemmer i registeret i dag, så ingen kan kalles inn. Legg dem inn og prøv igjen.',
  notDeputyOf: () =>
    'Personen er ikke vara for dette medlemmet i registeret i dag. Velg riktig medlem, eller rett registeret.',
  standsForTwo: () => 'En annen vara sitter allerede på denne plassen. Før opp at den andre har gått, og prøv igjen.',
  meetingBegun: () => 'Møtet er allerede i gang. Last siden på nytt for å se det.',
  meetingNotBegun: () => 'Møtet er ikke satt i gang ennå. Sett det i gang først.',
  meetingEnded: () => 'Møtet er hevet. Sett det i gang igjen hvis noe mangler. Ingenting er endret.',
  ballotStillOpen: () => 'En avstemming i møtet er åpen. Lukk den før møtet blir hevet.',
  minutesApproved: () => 'Referatet er godkjent og blir ikke endret mer. Ta en retting opp i et nytt møte.',
  notLaterMeeting: () => 'Et referat blir godkjent i et senere møte enn det gjelder. Velg et senere møte.',
};
