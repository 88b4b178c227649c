import type { EndorsementQuestion, EndorsingTexts } from '../nn/endorsing.js';

const OWNER = { kommune: 'kommunen', hf: 'helseforetaket' };
const SIDE = { kommune: 'Kommunene', hf: 'Helseforetaket' };

export const endorsingNb: EndorsingTexts = {
  heading: 'Lederforankring',
  lead: 'Søknader du er spurt om å støtte, eller har fullmakt til å svare på.',
  groups: { you: 'Venter på deg', others: 'Venter på andre', nobody: 'Ferdig' },
  empty:
    'Ingen søknader venter på svar fra deg. Når noen spør deg om lederforankring, får du et kort i personlig chat, og søknaden står her.',
  readAndAnswer: 'Les og svar',
  read: 'Les søknaden',
  named: (action: string, title: string): string => `${action}: ${title}`,
  appliesFor: (amount: string): string => `Søker om ${amount}`,
  since: (when: string): string => `siden ${when}`,
  waitsForYou: (deadline: string): string => `Venter på svar fra deg · frist ${deadline}`,
  waitsForOthers: (names: string): string => `Venter på ${names}`,
  asked: 'Det du blir spurt om',
  aboutTheApplication: 'Kort om søknaden',
  question: ({ party, side, requested, own, ownOfSide }: EndorsementQuestion): string =>
    own === undefined
      ? `Støtter ${party} at partene søker om **${requested}**? ${SIDE[side]} går til sammen inn med egeninnsats for **${ownOfSide}**; søknaden deler ikke summen på hver part.`
      : `Støtter ${party} at partene søker om **${requested}**, og går ${OWNER[side]} inn med egeninnsats for **${own}**?`,
  facts: {
    parties: 'Parter',
    period: 'Periode',
    requested: 'Søknadsbeløp',
    project: 'Hele prosjektet',
    contacts: 'Kontaktpersoner',
  },
  ownContribution: 'Egeninnsats',
  wholeApplication: 'Hele søknaden',
  answer: {
    heading: 'Svaret ditt',
    headingFor: (party: string): string => `Svaret ditt for ${party}`,
    as: (role: string, party: string): string => `Du svarer som **${role} i ${party}**.`,
    unit: (unit: string): string => `Enhet: ${unit}.`,
    acting: (name: string): string => `Du svarer som konstituert for ${name}.`,
    source: (source: string): string => `Fullmakt: ${source}.`,
    inPlaceOf: (name: string): string =>
      `${name} er spurt. Du har også fullmakt og kan svare i stedet; begge navnene blir stående.`,
    justification: 'Begrunnelse, eller hva som må endres (må fylles ut)',
    justificationHelp: 'Én eller to setninger. SSU og de andre partene ser den.',
    statement: (party: string, side: 'kommune' | 'hf'): string =>
      `Når du velger «Støtter søknaden», bekrefter du på vegne av ${party} at søknaden er forankret i ledelsen, og at ${OWNER[side]} går inn med egeninnsatsen.`,
    endorse: 'Støtter søknaden',
    decline: 'Støtter ikke',
    missing: 'Skriv en begrunnelse før du svarer. Ingenting er registrert ennå.',
    tooLong: (count: string, longest: string): string =>
      `Teksten er ${count} tegn, og det er plass til ${longest}. Kort den ned. Ingenting er registrert ennå.`,
    goTo: 'Gå til svaret',
    deadline: (deadline: string): string => `Frist ${deadline}`,
  },
  answered: {
    endorsed: 'Du støtter søknaden',
    declined: 'Du støtter ikke søknaden',
    receipt: (when: string | undefined, seq: number): string =>
      `Registrert ${when === undefined ? '' : `${when} `}som nr. ${seq} i journalen.`,
    content: (version: number, sha: string): string =>
      `Svaret gjelder versjon ${version} av innholdet, med avtrykk ${sha}.`,
    next: {
      endorsed: 'Søkerne og de andre partene ser svaret nå. Du trenger ikke gjøre mer.',
      declined: 'Søkerne ser begrunnelsen nå. De kan endre søknaden og sende den på nytt, og da blir du spurt igjen.',
    },
  },
  cannot: {
    heading: 'Du kan ikke svare her',
    askedFor: (person: string, party: string): string => `${person} er spurt for ${party}.`,
    afterDeadline: (deadline: string): string =>
      `Fristen gikk ut ${deadline}. Svar kan ikke registreres lenger, og ingenting er registrert.`,
    nothingToAnswer: 'Søknaden er ikke sendt til lederforankring nå, så det er ingenting å svare på.',
    allAnswered: 'Alle partene har svart.',
    endedHeading: 'Runden er avsluttet',
  },
  parties: {
    heading: 'Partene',
    count: (endorsed: number, all: number): string => `${endorsed} av ${all} støtter`,
    answeredOn: (answer: string, date: string): string => `${answer}, ${date}`,
    waitsForYou: 'Venter på deg',
    waitsFor: (name: string): string => `Venter på ${name}`,
    waits: 'Venter',
    notAnswered: 'Ikke svart',
    by: (name: string): string => `Svart av ${name}`,
    inPlaceOf: (name: string, asked: string): string => `Svart av ${name}, i stedet for ${asked}`,
    actingFor: (name: string): string => `konstituert for ${name}`,
    quoted: (justification: string): string => `«${justification}»`,
    locked: 'Innholdet er låst mens de svarer. Blir noe endret, må alle svare på nytt.',
  },
  outdated: {
    heading: 'Søknaden er endret etter at du fikk den',
    lead: 'Svaret ditt gjelder søknaden slik den står nå. Les det som er endret, før du svarer.',
    unknown: 'Kortet ditt viste en tidligere utgave. Svaret gjelder søknaden slik den står nå.',
    before: 'Før',
    now: 'Nå',
    nothing: 'Ikke fylt ut',
  },
};
