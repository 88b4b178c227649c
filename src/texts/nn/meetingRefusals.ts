/** Why nothing was done about a meeting, its agenda, its papers or its minutes. */
export const meetingRefusalsNn = {
  moveReasonMissing: () => 'Skriv kvifor saka blir flytta. Grunnen blir ståande på saka. Ingenting er flytta enno.',
  longTextTooLong: () =>
    'Teksten er lengre enn 8000 teikn. Kort han ned, eller legg resten i eit vedlegg. Teksten står att i feltet.',
  endsBeforeItBegins: () => 'Møtet sluttar før det byrjar. Rett klokkesletta og prøv igjen.',
  bodyUnknown: () =>
    'Profilen til helsefellesskapet har ikkje dette utvalet. Vel eit anna, eller legg det inn i profilen først.',
  caseTitleMissing: () => 'Skriv kva saka heiter. Ingenting er sett på saklista enno.',
  caseHasItsTitle: () =>
    'Saka heiter det søknaden eller det faste punktet heiter, og det kan ikkje endrast her. Ingenting er endra.',
  noStandingItems: () => 'Alle dei faste punkta står alt på saklista, eller utvalet har ingen. Ingenting er endra.',
  agendaChanged: () => 'Saklista er endra sidan du såg henne. Sjå på henne slik ho er no, og set rekkjefølgja på nytt.',
  standingItemStays: () =>
    'Eit fast punkt står på kvar sakliste og kan ikkje flyttast. Set det på saklista til det andre møtet i staden.',
  sameMeeting: () => 'Saka står alt på saklista til dette møtet. Vel eit anna møte.',
  ofAnotherBody: () => 'Det andre møtet er i eit anna utval. Vel eit møte i same utval.',
  sectionUnknown: () =>
    'Denne delen høyrer ikkje til her. Last sida på nytt og skriv teksten inn igjen der han skal stå.',
  writtenSince: () =>
    'Nokon har skrive her sidan du las teksten. Les det som står no, og lagre på nytt. Teksten din står att i feltet.',
  agendaEmpty: () => 'Saklista er tom. Set minst éi sak på henne før du sender innkallinga.',
  noticeSaysTheSame: () => 'Medlemene har alt fått innkallinga slik ho er no. Ingenting er sendt.',
  nobodyToSummon: () =>
    'Utvalet har ingen medlemer i registeret i dag, så ingen kan kallast inn. Legg dei inn og prøv igjen.',
  notDeputyOf: () =>
    'Personen er ikkje vara for denne medlemen i registeret i dag. Vel rett medlem, eller rett registeret.',
  standsForTwo: () => 'Ein annan vara sit alt på denne plassen. Før opp at den andre har gått, og prøv igjen.',
  meetingBegun: () => 'Møtet er alt i gang. Last sida på nytt for å sjå det.',
  meetingNotBegun: () => 'Møtet er ikkje sett i gang enno. Set det i gang først.',
  meetingEnded: () => 'Møtet er heva. Set det i gang igjen dersom noko manglar. Ingenting er endra.',
  ballotStillOpen: () => 'Ei røysting i møtet er open. Lukk henne før møtet blir heva.',
  minutesApproved: () => 'Referatet er godkjent og blir ikkje endra meir. Ta ei retting opp i eit nytt møte.',
  notLaterMeeting: () => 'Eit referat blir godkjent i eit seinare møte enn det gjeld. Vel eit seinare møte.',
};
