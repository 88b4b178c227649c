import { readFileSync } from 'node:fs';
import type { NewPerson, Person } from './tenantContext.js';

/** The made-up helsefellesskap of an embedded tenant: whose tenants they are, and what their team is called. */
export interface Community {
  readonly team: string;
  /** The health trust's tenant, and the one of its municipalities. */
  readonly trust: string;
  readonly municipalities: string;
  /** The channel of the body that decides, and of one that ranks before it. */
  readonly board: string;
  readonly ranking?: string;
  readonly leaders: string;
}

const USUAL = 'more-og-romsdal';

const COMMUNITIES: Readonly<Record<string, Community>> = {
  [USUAL]: {
    team: 'Helsefellesskap Møre og Romsdal',
    trust: 'Helse Møre og Romsdal',
    municipalities: 'Kommunane i Møre og Romsdal',
    board: 'SSU',
    leaders: 'Leiarar',
  },
  agder: {
    team: 'Helsefellesskapet Agder',
    trust: 'Sørlandet sykehus',
    municipalities: 'Kommunene i Agder',
    board: 'SSU',
    leaders: 'Ledere',
  },
  'sondre-trondelag': {
    team: 'Helsefellesskapet søndre Trøndelag',
    trust: 'St. Olavs hospital',
    municipalities: 'Kommunene i søndre Trøndelag',
    board: 'ASU',
    leaders: 'Ledere',
  },
  'helse-nord': {
    team: 'Helsefellesskapet Troms og Ofoten',
    trust: 'Universitetssykehuset Nord-Norge',
    municipalities: 'Kommunene i Troms og Ofoten',
    board: 'Koordineringsutvalget',
    ranking: 'SSU',
    leaders: 'Ledere',
  },
};

/** Those that have people of their own here. */
export const KNOWN_COMMUNITIES = Object.keys(COMMUNITIES);

/** Whoever plays another helsefellesskap, made in the tab or in a file, borrows the people of the usual one. */
const known = (helsefellesskap: string): string =>
  KNOWN_COMMUNITIES.includes(helsefellesskap) ? helsefellesskap : USUAL;

export function communityOf(helsefellesskap: string): Community {
  const found = COMMUNITIES[known(helsefellesskap)];
  if (!found) throw new Error(`There is no community ${helsefellesskap}`);
  return found;
}

export type Seed = NewPerson & Pick<Person, 'part'>;

/** The made-up people who are there from the beginning. */
export const peopleOf = (helsefellesskap: string): readonly Seed[] =>
  JSON.parse(readFileSync(new URL(`./people/${known(helsefellesskap)}.json`, import.meta.url), 'utf8')) as Seed[];
