/** Why a motion, a vote or a proxy was not taken. */
export const votingRefusalsNn = {
  noLines: () => 'Framlegget er tomt. Vel minst éin søknad, og prøv igjen. Røystinga er ikkje opna.',
  tooManyLines: ({ most }: { most: number }) =>
    `Eit framlegg kan ha ${most} linjer. Del lista i to framlegg. Røystinga er ikkje opna.`,
  applicationTwice: () => 'Same søknad står to gonger i framlegget. Ta bort den eine linja. Røystinga er ikkje opna.',
  notOfThisCase: () =>
    'Framlegget må gjelde søknaden i saka, og berre søknader i same utlysing. Rett det, og prøv igjen.',
  notReadyForVote: () =>
    'Ein av søknadene i framlegget er ikkje klar til avgjerd. Ta han bort, og prøv igjen. Røystinga er ikkje opna.',
  inAnotherMotion: () =>
    'Ein av søknadene er med i eit anna framlegg som ikkje er avgjort. Avgjer det først, eller ta søknaden bort.',
  sameMotion: () => 'Dei to framlegga er like, så det er ingenting å velje mellom. Endre det eine, og prøv igjen.',
  notAnsweredYet: () => 'Du har ikkje svara, så det er ingenting å trekkje. Ingenting er endra.',
  notAtTheMeeting: () =>
    'Du er ikkje ført opp som til stades i møtet. Be sekretæren føre deg opp, og prøv igjen. Ingenting er registrert.',
  noProxiesHere: () => 'Utvalet tek ikkje imot fullmakter. Vararepresentanten møter i staden. Ingenting er registrert.',
  proxyNotYours: () =>
    'Du kan berre bruke ei fullmakt som er gitt til deg, og berre gi di eiga. Ingenting er registrert.',
  proxyNotMember: () =>
    'Både den som gir fullmakta og den som får henne, må vere medlem av utvalet. Ingenting er registrert.',
  proxyOtherSide: () =>
    'Ei fullmakt kan berre gå til ein på same side: kommune til kommune, helseføretak til helseføretak.',
  proxyHeldAlready: () => 'Denne medlemen har alt ei fullmakt i møtet. Ein kan røyste for éin annan. Vel ein annan.',
  proxyGivenOn: () => 'Ei fullmakt kan ikkje gå vidare, og den som har gitt si bort, kan ikkje få ei. Vel ein annan.',
  proxyTooLate: () =>
    'Det er ei open røysting i møtet, og ei fullmakt må vere registrert før ho opnar. Prøv igjen når ho er lukka.',
  noProxy: () => 'Denne medlemen har ikkje gitt noka fullmakt til møtet. Ingenting er endra.',
};
