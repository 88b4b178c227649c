const OWNER = { kommune: 'kommunen', hf: 'helseføretaket' };
const SIDE = { kommune: 'Kommunane', hf: 'Helseføretaket' };

export interface EndorsementQuestion {
  readonly party: string;
  readonly side: 'kommune' | 'hf';
  readonly requested: string;
  /** The party's own contribution, where its figure stands in the application. */
  readonly own?: string;
  /** What the whole side puts in. */
  readonly ownOfSide: string;
}

/** The page where a leader endorses. Amounts and names between `**` are shown in bold. */
export const endorsingNn = {
  heading: 'Leiarforankring',
  lead: 'Søknader du er spurd om å støtte, eller har fullmakt til å svare på.',
  groups: { you: 'Ventar på deg', others: 'Ventar på andre', nobody: 'Ferdig' },
  empty:
    'Ingen søknader ventar på svar frå deg. Når nokon spør deg om leiarforankring, får du eit kort i personleg chat, og søknaden står her.',
  readAndAnswer: 'Les og svar',
  read: 'Les søknaden',
  named: (action: string, title: string): string => `${action}: ${title}`,
  appliesFor: (amount: string): string => `Søkjer om ${amount}`,
  since: (when: string): string => `sidan ${when}`,
  waitsForYou: (deadline: string): string => `Ventar på svar frå deg · frist ${deadline}`,
  waitsForOthers: (names: string): string => `Ventar på ${names}`,
  asked: 'Det du blir spurd om',
  aboutTheApplication: 'Kort om søknaden',
  question: ({ party, side, requested, own, ownOfSide }: EndorsementQuestion): string =>
    own === undefined
      ? `Støttar ${party} at partane søkjer om **${requested}**? ${SIDE[side]} går til saman inn med eigeninnsats for **${ownOfSide}**; søknaden deler ikkje summen på kvar part.`
      : `Støttar ${party} at partane søkjer om **${requested}**, og går ${OWNER[side]} inn med eigeninnsats for **${own}**?`,
  facts: {
    parties: 'Partar',
    period: 'Periode',
    requested: 'Søknadssum',
    project: 'Heile prosjektet',
    contacts: 'Kontaktpersonar',
  },
  ownContribution: 'Eigeninnsats',
  wholeApplication: 'Heile søknaden',
  answer: {
    heading: 'Svaret ditt',
    headingFor: (party: string): string => `Svaret ditt for ${party}`,
    as: (role: string, party: string): string => `Du svarar som **${role} i ${party}**.`,
    unit: (unit: string): string => `Eining: ${unit}.`,
    acting: (name: string): string => `Du svarar som konstituert for ${name}.`,
    source: (source: string): string => `Fullmakt: ${source}.`,
    inPlaceOf: (name: string): string =>
      `${name} er spurd. Du har òg fullmakt og kan svare i staden; begge namna blir ståande.`,
    justification: 'Grunngjeving, eller kva som må endrast (må fyllast ut)',
    justificationHelp: 'Éi eller to setningar. SSU og dei andre partane ser henne.',
    statement: (party: string, side: 'kommune' | 'hf'): string =>
      `Når du vel «Støttar søknaden», stadfestar du på vegner av ${party} at søknaden er forankra i leiinga, og at ${OWNER[side]} går inn med eigeninnsatsen.`,
    endorse: 'Støttar søknaden',
    decline: 'Støttar ikkje',
    missing: 'Skriv ei grunngjeving før du svarar. Ingenting er registrert enno.',
    tooLong: (count: string, longest: string): string =>
      `Teksten er ${count} teikn, og det er plass til ${longest}. Kort han ned. Ingenting er registrert enno.`,
    goTo: 'Gå til svaret',
    deadline: (deadline: string): string => `Frist ${deadline}`,
  },
  answered: {
    endorsed: 'Du støttar søknaden',
    declined: 'Du støttar ikkje søknaden',
    receipt: (when: string | undefined, seq: number): string =>
      `Registrert ${when === undefined ? '' : `${when} `}som nr. ${seq} i journalen.`,
    content: (version: number, sha: string): string =>
      `Svaret gjeld versjon ${version} av innhaldet, med avtrykk ${sha}.`,
    next: {
      endorsed: 'Søkjarane og dei andre partane ser svaret no. Du treng ikkje gjere meir.',
      declined: 'Søkjarane ser grunngjevinga no. Dei kan endre søknaden og sende han på nytt, og då blir du spurd att.',
    },
  },
  cannot: {
    heading: 'Du kan ikkje svare her',
    askedFor: (person: string, party: string): string => `${person} er spurd for ${party}.`,
    afterDeadline: (deadline: string): string =>
      `Fristen gjekk ut ${deadline}. Svar kan ikkje registrerast lenger, og ingenting er registrert.`,
    nothingToAnswer: 'Søknaden er ikkje send til leiarforankring no, så det er ingenting å svare på.',
    allAnswered: 'Alle partane har svara.',
    endedHeading: 'Runden er avslutta',
  },
  parties: {
    heading: 'Partane',
    count: (endorsed: number, all: number): string => `${endorsed} av ${all} støttar`,
    answeredOn: (answer: string, date: string): string => `${answer}, ${date}`,
    waitsForYou: 'Ventar på deg',
    waitsFor: (name: string): string => `Ventar på ${name}`,
    waits: 'Ventar',
    notAnswered: 'Ikkje svart',
    by: (name: string): string => `Svara av ${name}`,
    inPlaceOf: (name: string, asked: string): string => `Svara av ${name}, i staden for ${asked}`,
    actingFor: (name: string): string => `konstituert for ${name}`,
    quoted: (justification: string): string => `«${justification}»`,
    locked: 'Innhaldet er låst medan dei svarar. Blir noko endra, må alle svare på nytt.',
  },
  outdated: {
    heading: 'Søknaden er endra etter at du fekk han',
    lead: 'Svaret ditt gjeld søknaden slik han står no. Les det som er endra, før du svarar.',
    unknown: 'Kortet ditt viste ei tidlegare utgåve. Svaret gjeld søknaden slik han står no.',
    before: 'Før',
    now: 'No',
    nothing: 'Ikkje fylt ut',
  },
};
export type EndorsingTexts = typeof endorsingNn;
