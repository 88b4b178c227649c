import type { Attachment } from './attachment.js';
import type { IsoDate } from './calendar.js';
import type { Budget, SideOf } from './budget.js';
import { sideIn, type Party, type PartyId, type Side } from './party.js';

/** The nine parts of the form, in the form's own order. The last is where it is sent, and holds no field. */
export const PARTS = [
  'applicants',
  'measure',
  'effect',
  'progress',
  'budget',
  'operation',
  'anchoring',
  'declarations',
  'endorsement',
] as const;
export type Part = (typeof PARTS)[number];

/** A text as somebody typed it where a date was asked for: kept, and asked about. */
export interface Typed {
  readonly typed: string;
}
export type DateCell = IsoDate | Typed;

export interface Period {
  readonly from?: DateCell;
  readonly to?: DateCell;
}

export interface Contact {
  readonly side: Side;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly employer: string;
  readonly email: string;
}

/** A text of an imported file that fits no field, under the label it had there. */
export interface Unplaced {
  readonly label: string;
  readonly text: string;
}

/** The file that a draft was made from, and what of it found no place. For its writers; it is not part of what is sent. */
export interface Imported {
  readonly file: string;
  readonly unplaced: readonly Unplaced[];
}

/** What each kind of field holds. The column, the input, the document and the check all follow from the kind. */
export interface ValueOfKind {
  line: string;
  longText: string;
  lines: readonly string[];
  municipalities: readonly PartyId[];
  party: PartyId;
  contacts: readonly Contact[];
  period: Period;
  codes: readonly string[];
  code: string;
  yesNo: boolean;
  confirmation: boolean;
  budget: Budget;
  attachments: readonly Attachment[];
  imported: Imported;
}
export type FieldKind = keyof ValueOfKind;

export const LONGEST_LINE = 255;
export const LONGEST_TEXT = 20_000;

interface FieldDeclaration {
  readonly kind: FieldKind;
  readonly part: Part;
  /** Which codes of the profile a `code` or `codes` field takes. */
  readonly codesFrom?: 'purposes' | 'targetGroups' | 'phases';
  /** Not every helsefellesskap asks this: only where the profile requires it or names it among `alsoAsks`. */
  readonly onlyWhereAsked?: true;
}

/**
 * Every field of the søknadsskjema and of «Krav til prosjekt og søknad», and what single helsefellesskap ask besides, once, in
 * the form's order. A new field is one line here; the compiler then asks for its labels, and column, form, card and check follow.
 */
export const FIELDS = {
  municipalities: { kind: 'municipalities', part: 'applicants' },
  leadApplicant: { kind: 'party', part: 'applicants' },
  contacts: { kind: 'contacts', part: 'applicants' },
  title: { kind: 'line', part: 'measure' },
  period: { kind: 'period', part: 'measure' },
  purpose: { kind: 'longText', part: 'measure' },
  targetGroup: { kind: 'longText', part: 'measure' },
  purposes: { kind: 'codes', part: 'measure', codesFrom: 'purposes' },
  targetGroups: { kind: 'codes', part: 'measure', codesFrom: 'targetGroups' },
  phase: { kind: 'code', part: 'measure', codesFrom: 'phases' },
  predecessor: { kind: 'line', part: 'measure', onlyWhereAsked: true },
  scope: { kind: 'longText', part: 'measure', onlyWhereAsked: true },
  patientResponsibility: { kind: 'longText', part: 'measure', onlyWhereAsked: true },
  expectedEffect: { kind: 'longText', part: 'effect' },
  userInvolvement: { kind: 'longText', part: 'effect' },
  sustainability: { kind: 'longText', part: 'effect', onlyWhereAsked: true },
  progressPlan: { kind: 'longText', part: 'progress' },
  projectLead: { kind: 'line', part: 'progress', onlyWhereAsked: true },
  benefits: { kind: 'longText', part: 'progress' },
  longTermBenefits: { kind: 'longText', part: 'progress', onlyWhereAsked: true },
  indicators: { kind: 'lines', part: 'progress', onlyWhereAsked: true },
  budget: { kind: 'budget', part: 'budget' },
  grantFinancing: { kind: 'longText', part: 'budget' },
  ownContribution: { kind: 'longText', part: 'budget' },
  otherFunding: { kind: 'longText', part: 'budget', onlyWhereAsked: true },
  costShift: { kind: 'longText', part: 'budget', onlyWhereAsked: true },
  lastingOperatingCost: { kind: 'yesNo', part: 'budget' },
  lastingOperatingCostReason: { kind: 'longText', part: 'budget', onlyWhereAsked: true },
  evaluationPlan: { kind: 'longText', part: 'operation' },
  implementationPlan: { kind: 'longText', part: 'operation' },
  scaleOut: { kind: 'longText', part: 'operation', onlyWhereAsked: true },
  innoMed: { kind: 'yesNo', part: 'operation', onlyWhereAsked: true },
  anchoringCommittees: { kind: 'lines', part: 'anchoring' },
  actionPlanMeasure: { kind: 'line', part: 'anchoring' },
  actionPlanInclusion: { kind: 'longText', part: 'anchoring' },
  attachments: { kind: 'attachments', part: 'declarations' },
  progressResponsibility: { kind: 'confirmation', part: 'declarations' },
  reportAndAccounts: { kind: 'confirmation', part: 'declarations' },
  signedBy: { kind: 'line', part: 'declarations' },
  place: { kind: 'line', part: 'declarations' },
  imported: { kind: 'imported', part: 'applicants' },
} as const satisfies Record<string, FieldDeclaration>;

export type FieldKey = keyof typeof FIELDS;

/** Fields that nobody types: the server alone writes them, and never copies them from one application to another. */
export const SERVER_WRITTEN = ['attachments'] as const satisfies readonly FieldKey[];
export type ValueOf<K extends FieldKey> = ValueOfKind[(typeof FIELDS)[K]['kind']];

export const FIELD_KEYS = Object.keys(FIELDS) as [FieldKey, ...FieldKey[]];

/** A draft: whatever has been filled in so far. */
export type ApplicationContent = { readonly [K in FieldKey]?: ValueOf<K> };

/** The fields that a part of the form asks for. What a file brought besides is asked for by none. */
export const fieldsOf = (part: Part): FieldKey[] =>
  FIELD_KEYS.filter((key) => FIELDS[key].part === part && FIELDS[key].kind !== 'imported');

/** What is sent to the leaders: without what only helped to write it. */
export const contentToSend = ({ imported: _, ...content }: ApplicationContent): ApplicationContent => content;

/** What a profile says about which fields its form has. */
export interface FormAsks {
  readonly requiredFields: readonly FieldKey[];
  readonly alsoAsks?: readonly FieldKey[] | undefined;
}

/** Whether this helsefellesskap's form has the field. */
export const isAsked = ({ requiredFields, alsoAsks = [] }: FormAsks, key: FieldKey): boolean => {
  const declared: FieldDeclaration = FIELDS[key];
  return !declared.onlyWhereAsked || requiredFields.includes(key) || alsoAsks.includes(key);
};

/**
 * What is shown of a form, to write in or to read: what it asks, and whatever stands in the application all the same. What a
 * file brought besides is shown in a place of its own.
 */
export const shownFields = (asks: FormAsks, content: ApplicationContent): FieldKey[] =>
  FIELD_KEYS.filter((key) => FIELDS[key].kind !== 'imported' && (isAsked(asks, key) || isFilled(content, key)));

const holdsSomething = (value: unknown): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return true;
};

export const isFilled = (content: ApplicationContent, key: FieldKey): boolean => holdsSomething(content[key]);

/** Who applies: the municipalities in the order chosen, and the trust, which is always a party. */
export const partiesOf = (content: ApplicationContent, trust: PartyId): PartyId[] => [
  ...(content.municipalities ?? []),
  trust,
];

/** Which side each party of this application is on. A party that has been taken out again counts for nothing in its budget. */
export const sidesOf =
  (content: ApplicationContent, profile: { readonly parties: readonly Pick<Party, 'id' | 'side'>[] }): SideOf =>
  (party) => {
    const side = sideIn(profile, party);
    return side === 'hf' || content.municipalities?.includes(party) ? side : undefined;
  };
