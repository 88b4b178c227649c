import type { RoundTexts } from '../nn/round.js';

export const roundNb: RoundTexts = {
  endedBy: {
    declined: (parties) => `${parties} støtter ikke søknaden, så denne runden er avsluttet. Du trenger ikke gjøre noe.`,
    changesRequested: (parties) =>
      `${parties} ber om endring, så denne runden er avsluttet. Du får et nytt kort dersom du må svare igjen.`,
    recalled: () => 'Søkerne har hentet søknaden tilbake, så denne runden er avsluttet. Du trenger ikke gjøre noe.',
    withdrawn: () => 'Søkerne har trukket søknaden. Du trenger ikke gjøre noe.',
    returned: () =>
      'Søknaden er hos søkerne igjen. Du trenger ikke gjøre noe nå; blir du spurt igjen, får du et nytt kort.',
  },
  card: {
    changes: 'Be om endring',
    justification: 'Begrunnelse, eller hva som må endres (må fylles ut)',
    placeholder: 'Hvorfor støtter dere søknaden, eller hvorfor ikke? Hva må eventuelt endres?',
    onlyIfChanged: 'Ber du om endring, må de andre svare på nytt bare hvis innholdet blir endret.',
    youAskForChanges: '↩ Du ber om endring',
    partyAsksForChanges: (party) => `↩ ${party} ber om endring`,
    changesTold: 'Søkerne har fått beskjed. Du blir spurt på nytt når de sender søknaden igjen.',
    replaced: (name) => `Søkerne har spurt ${name} i stedet for deg. Du trenger ikke gjøre noe.`,
    sentAgain: 'Søknaden er sendt på nytt uten endringer etter at du fikk dette kortet',
    changedParts: (parts) => `**Endret siden sist:** ${parts}`,
    kept: (when) => `Svaret ble gitt ${when} til samme innhold, og det står.`,
  },
  owed: {
    title: 'Hvem det venter på',
    since: (when) => `Spurt ${when}`,
    last: (when) => `Minnet på ${when}`,
    next: (when) => `Neste påminnelse går av seg selv ${when} kl. 08.00`,
    sent: 'Meldingen har kommet fram',
    waiting: 'Meldingen er på vei',
    undeliverable: 'Meldingen har ikke kommet fram',
    call: 'Ta kontakt på annen måte, eller spør en annen.',
    remind: 'Minn på',
    remindNamed: (name) => `Minn på ${name}`,
    reminded: 'Minnet på nå',
    off: 'Allerede spurt eller minnet på i dag. Dere kan minne på igjen i morgen.',
    another: 'Spør en annen',
    anotherFor: (party) => `Hvem skal svare for ${party} i stedet?`,
    ask: 'Spør',
    choose: 'Velg en leder',
    noOther: 'Ingen andre har fullmakt for denne parten i dag. Sekretariatet kan legge inn flere i registeret.',
    recall: 'Hent tilbake',
    recallTitle: 'Hente søknaden tilbake fra lederne?',
    recallText:
      'Runden blir avsluttet, og lederne får se det på kortet sitt. Svar som er gitt, gjelder ikke lenger. Søknaden blir et utkast dere kan endre og sende på nytt.',
  },
  reminder: {
    state: 'Påminnelse',
    title: (party) => `${party} har ikke svart ennå`,
    text: (deadline) =>
      `Søknaden venter på svaret ditt. Svar innen ${deadline}. Er du borte, kan søkerne eller sekretariatet spørre en annen med fullmakt.`,
    open: 'Les og svar',
    over: 'Du trenger ikke svare lenger',
    nothing: 'Det er svart, eller ingen blir spurt nå. Åpne søknaden for å se hvor den står.',
    fallback: (party, deadline) => `${party} har ikke svart på lederforankringen. Svar innen ${deadline} i Semje.`,
  },
  notice: {
    recalledTitle: 'Søknaden er hentet tilbake',
    recalled: (name) =>
      `${name} har hentet søknaden tilbake fra lederne, så ingen blir spurt nå. Svar som er gitt, gjelder ikke lenger. Når dere sender søknaden igjen, svarer alle på nytt.`,
    changesTitle: (parties) => `${parties} ber om endring`,
    changesBy: (name) => `Fra ${name}`,
    changes:
      'Søknaden er hos dere igjen. Endre det som trengs, og send den på nytt. Blir innholdet endret, må alle svare på nytt. Blir det ikke endret, står de andre svarene.',
  },
  answer: {
    changes: 'Be om endring',
    changesMissing: 'Skriv hva som må endres før du ber om endring. Ingenting er registrert ennå.',
    youAskForChanges: 'Du ber om endring',
    next: 'Søkerne ser hva du ber om nå, og søknaden er hos dem igjen. Du blir spurt på nytt når de sender den.',
    kept: (when) => `Gitt ${when} til samme innhold`,
  },
  authority: {
    as: (who) => `Fullmakt som ${who}.`,
    from: (date) => `Gjelder fra ${date}.`,
    fromTo: (from, to) => `Gjelder fra ${from} til ${to}.`,
    source: (source) => `Grunnlag: ${source}.`,
  },
  earlier: {
    title: (count) => (count === 1 ? 'En tidligere runde' : `${count} tidligere runder`),
    round: (version, when) => `Versjon ${version}, sendt ${when}`,
    ended: {
      declined: (parties) => `${parties} støttet ikke søknaden, og runden ble avsluttet.`,
      changesRequested: (parties) => `${parties} ba om endring, og runden ble avsluttet.`,
      recalled: () => 'Søkerne hentet søknaden tilbake, og svarene i denne runden gjelder ikke lenger.',
      withdrawn: () => 'Søkerne trakk søknaden.',
      returned: () => 'Sekretariatet sendte søknaden tilbake til søkerne.',
      attachmentChanged: () =>
        'Et vedlegg ble endret etter at lederne fikk søknaden, og svarene i denne runden gjelder ikke lenger.',
    },
  },
  sending: {
    changesTitle: (parties) => `${parties} ber om endring`,
    nobodyAsked: 'Ingen blir spurt nå: alle partene har støttet det samme innholdet, og svarene står.',
    changesText: 'Endre det som trengs, og send søknaden på nytt.',
    kept: (party) =>
      `${party} har støttet det samme innholdet. Sender dere søknaden slik den er nå, står svaret, og parten blir ikke spurt på nytt.`,
    notKept: 'Innholdet er endret siden sist. Når dere sender søknaden, svarer alle partene på nytt.',
  },
};
