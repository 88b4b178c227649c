/** A round of endorsement: what ends it, what is asked for, which answers stand. `parties` are names already. */
export const roundNn = {
  /** Why nobody is asked any longer: on a leader's card and page. */
  endedBy: {
    declined: (parties: string) =>
      `${parties} støttar ikkje søknaden, så denne runden er avslutta. Du treng ikkje gjere noko.`,
    changesRequested: (parties: string) =>
      `${parties} ber om endring, så denne runden er avslutta. Du får eit nytt kort dersom du må svare igjen.`,
    recalled: (_parties: string) =>
      'Søkjarane har henta søknaden tilbake, så denne runden er avslutta. Du treng ikkje gjere noko.',
    withdrawn: (_parties: string) => 'Søkjarane har trekt søknaden. Du treng ikkje gjere noko.',
    returned: (_parties: string) =>
      'Søknaden er hos søkjarane att. Du treng ikkje gjere noko no; blir du spurd igjen, får du eit nytt kort.',
  },
  card: {
    changes: 'Be om endring',
    justification: 'Grunngjeving, eller kva som må endrast (må fyllast ut)',
    placeholder: 'Kvifor støttar de søknaden, eller kvifor ikkje? Kva må eventuelt endrast?',
    onlyIfChanged: 'Ber du om endring, må dei andre svare på nytt berre viss innhaldet blir endra.',
    youAskForChanges: '↩ Du ber om endring',
    partyAsksForChanges: (party: string) => `↩ ${party} ber om endring`,
    changesTold: 'Søkjarane har fått beskjed. Du blir spurd på nytt når dei sender søknaden igjen.',
    replaced: (name: string) => `Søkjarane har spurt ${name} i staden for deg. Du treng ikkje gjere noko.`,
    sentAgain: 'Søknaden er send på nytt utan endringar etter at du fekk dette kortet',
    changedParts: (parts: string) => `**Endra sidan sist:** ${parts}`,
    kept: (when: string) => `Svaret vart gitt ${when} til same innhald, og det står.`,
  },
  owed: {
    title: 'Kven det ventar på',
    since: (when: string) => `Spurd ${when}`,
    last: (when: string) => `Minna på ${when}`,
    next: (when: string) => `Neste påminning går av seg sjølv ${when} kl. 08.00`,
    sent: 'Meldinga er komen fram',
    waiting: 'Meldinga er på veg',
    undeliverable: 'Meldinga er ikkje komen fram',
    call: 'Ta kontakt på annan måte, eller spør ein annan.',
    remind: 'Minn på',
    remindNamed: (name: string) => `Minn på ${name}`,
    reminded: 'Minna på no',
    off: 'Alt spurd eller minna på i dag. De kan minne på igjen i morgon.',
    another: 'Spør ein annan',
    anotherFor: (party: string) => `Kven skal svare for ${party} i staden?`,
    ask: 'Spør',
    choose: 'Vel ein leiar',
    noOther: 'Ingen andre har fullmakt for denne parten i dag. Sekretariatet kan leggje inn fleire i registeret.',
    recall: 'Hent tilbake',
    recallTitle: 'Hente søknaden tilbake frå leiarane?',
    recallText:
      'Runden blir avslutta, og leiarane får sjå det på kortet sitt. Svar som er gitt, gjeld ikkje lenger. Søknaden blir eit utkast de kan endre og sende på nytt.',
  },
  reminder: {
    state: 'Påminning',
    title: (party: string) => `${party} har ikkje svara enno`,
    text: (deadline: string) =>
      `Søknaden ventar på svaret ditt. Svar innan ${deadline}. Er du borte, kan søkjarane eller sekretariatet spørje ein annan med fullmakt.`,
    open: 'Les og svar',
    over: 'Du treng ikkje svare lenger',
    nothing: 'Det er svara, eller ingen blir spurd no. Opne søknaden for å sjå kvar han står.',
    fallback: (party: string, deadline: string) =>
      `${party} har ikkje svara på leiarforankringa. Svar innan ${deadline} i Semje.`,
  },
  notice: {
    recalledTitle: 'Søknaden er henta tilbake',
    recalled: (name: string) =>
      `${name} har henta søknaden tilbake frå leiarane, så ingen blir spurd no. Svar som er gitt, gjeld ikkje lenger. Når de sender søknaden igjen, svarar alle på nytt.`,
    changesTitle: (parties: string) => `${parties} ber om endring`,
    changesBy: (name: string) => `Frå ${name}`,
    changes:
      'Søknaden er hos dykk igjen. Endre det som trengst, og send han på nytt. Blir innhaldet endra, må alle svare på nytt. Blir det ikkje endra, står dei andre svara.',
  },
  answer: {
    changes: 'Be om endring',
    changesMissing: 'Skriv kva som må endrast før du ber om endring. Ingenting er registrert enno.',
    youAskForChanges: 'Du ber om endring',
    next: 'Søkjarane ser kva du ber om no, og søknaden er hos dei igjen. Du blir spurd på nytt når dei sender han.',
    kept: (when: string) => `Gitt ${when} til same innhald`,
  },
  /** The authority an answer was given by, as it was that day. */
  authority: {
    as: (who: string) => `Fullmakt som ${who}.`,
    from: (date: string) => `Gjeld frå ${date}.`,
    fromTo: (from: string, to: string) => `Gjeld frå ${from} til ${to}.`,
    source: (source: string) => `Grunnlag: ${source}.`,
  },
  earlier: {
    title: (count: number) => (count === 1 ? 'Ein tidlegare runde' : `${count} tidlegare rundar`),
    round: (version: number, when: string) => `Versjon ${version}, send ${when}`,
    ended: {
      declined: (parties: string) => `${parties} støtta ikkje søknaden, og runden vart avslutta.`,
      changesRequested: (parties: string) => `${parties} bad om endring, og runden vart avslutta.`,
      recalled: (_parties: string) => 'Søkjarane henta søknaden tilbake, og svara i denne runden gjeld ikkje lenger.',
      withdrawn: (_parties: string) => 'Søkjarane trekte søknaden.',
      returned: (_parties: string) => 'Sekretariatet sende søknaden tilbake til søkjarane.',
      attachmentChanged: (_parties: string) =>
        'Eit vedlegg vart endra etter at leiarane fekk søknaden, og svara i denne runden gjeld ikkje lenger.',
    },
  },
  sending: {
    changesTitle: (parties: string) => `${parties} ber om endring`,
    nobodyAsked: 'Ingen blir spurde no: alle partane har støtta det same innhaldet, og svara står.',
    changesText: 'Endre det som trengst, og send søknaden på nytt.',
    kept: (party: string) =>
      `${party} har støtta det same innhaldet. Sender de søknaden slik han er no, står svaret, og parten blir ikkje spurd på nytt.`,
    notKept: 'Innhaldet er endra sidan sist. Når de sender søknaden, svarar alle partane på nytt.',
  },
};
export type RoundTexts = typeof roundNn;
