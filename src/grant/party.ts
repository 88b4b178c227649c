/** The two sides that must agree. Always in this order: municipalities first, then the trust. */
export type Side = 'kommune' | 'hf';
export const SIDES: readonly Side[] = ['kommune', 'hf'];

/** A municipality or the health trust, e.g. `haram`, `hf`. Unique within its helsefellesskap. */
export type PartyId = string;

export type Language = 'nn' | 'nb' | 'en';
export type WrittenLanguage = Exclude<Language, 'en'>;

export interface Party {
  readonly id: PartyId;
  readonly side: Side;
  /** Full name, `Haram kommune`. */
  readonly name: string;
  /** Short name for tables and cards, `Haram`. */
  readonly shortName: string;
  /** The form of Norwegian the party has chosen for letters to it. */
  readonly language: WrittenLanguage;
  /** The municipality's official number, `1580`; a profile of before they were kept has none. */
  readonly number?: string | undefined;
}

/** Municipalities in the order given, the trust last: the order every list of parties has. */
export const inPartyOrder = (parties: readonly Party[]): Party[] => [
  ...parties.filter((party) => party.side === 'kommune'),
  ...parties.filter((party) => party.side === 'hf'),
];

/** Which side a party is on, by its profile. */
export const sideIn = (
  { parties }: { readonly parties: readonly Pick<Party, 'id' | 'side'>[] },
  party: PartyId | undefined,
): Side | undefined => parties.find(({ id }) => id === party)?.side;
