import type { ApplicationContent, Cell, Problem, Profile } from './appAnswers.js';
import type { StoryApplication, StoryEndorsement } from './storyFile.js';
import { UnplayableStory } from './readStory.js';

/** The file's name of each text field that goes in as it is. */
const TEXTS = {
  title: 'titleNn',
  purpose: 'purposeNn',
  targetGroup: 'targetGroupNn',
  expectedEffect: 'effectNn',
  userInvolvement: 'userInvolvementNn',
  progressPlan: 'planNn',
  benefits: 'benefitsNn',
  grantFinancing: 'grantFinancingNn',
  ownContribution: 'ownContributionNn',
  evaluationPlan: 'evaluationPlanNn',
  implementationPlan: 'implementationPlanNn',
  actionPlanInclusion: 'actionPlanInclusionNn',
} as const satisfies Record<string, keyof StoryApplication>;

/** The file's name of the fields that stand inside another one there. */
const PLACES: Record<string, string> = {
  period: 'endorsementPeriod',
  purposes: 'categories.purposes',
  targetGroups: 'categories.targetGroups',
  phase: 'categories.phase',
  anchoringCommittees: 'anchoring.committees',
  actionPlanMeasure: 'anchoring.actionPlanMeasureNn',
  progressResponsibility: 'declarations.progressResponsibility',
  reportAndAccounts: 'declarations.reportAndAccounts',
  signedBy: 'declarations.signedBy',
  place: 'declarations.place',
};

const cell = (figure: number | string | undefined): Cell | undefined => {
  if (figure === undefined) return undefined;
  return typeof figure === 'number' && Number.isInteger(figure) && figure >= 0 ? figure : { typed: String(figure) };
};

const given = <K extends string>(entries: Partial<Record<K, Cell | undefined>>): Partial<Record<K, Cell>> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<Record<K, Cell>>;

const day = (text: string): string | { typed: string } =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : { typed: text };

function findParty({ parties }: Profile, name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return parties.find((party) => [party.name, party.shortName].some((known) => known.toLowerCase() === wanted))?.id;
}

/** The party that the file calls by its full or short name. Throws `UnplayableStory`. */
export function partyId(profile: Profile, name: string): string {
  const found = findParty(profile, name);
  if (found === undefined)
    throw new UnplayableStory(`“${name}” is neither a municipality nor the trust of ${profile.name}.`);
  return found;
}

const partyName = ({ parties }: Profile, id: string): string => parties.find((party) => party.id === id)?.name ?? id;

/** What the file has of the texts: not every form asks for all of them. */
const texts = (application: StoryApplication): ApplicationContent =>
  Object.fromEntries(
    Object.entries(TEXTS).flatMap(([field, name]) => {
      const said = application[name];
      return said === undefined ? [] : [[field, said] as const];
    }),
  );

/** Everything a writer would type in the form, the sums as the file gives them beside those that are computed. */
export function contentOf(application: StoryApplication, profile: Profile): ApplicationContent {
  const { budget, contacts, categories, endorsementPeriod: period, anchoring, declarations } = application;
  const municipalities = application.municipalities.map((name) => partyId(profile, name));
  const lead = contacts.map(({ employer }) => findParty(profile, employer)).find((party) => party !== undefined);
  const total = budget.totalProjectCost;
  return {
    ...texts(application),
    ...application.fields,
    municipalities,
    ...(lead !== undefined && { leadApplicant: lead }),
    contacts: contacts.map(({ positionNn, unitNn, ...contact }) => ({
      ...contact,
      position: positionNn,
      unit: unitNn,
    })),
    period: {
      ...(period.from !== '' && { from: day(period.from) }),
      ...(period.to !== '' && { to: day(period.to) }),
    },
    purposes: categories.purposes.map(String),
    targetGroups: categories.targetGroups,
    ...(categories.phase !== undefined && { phase: categories.phase }),
    budget: {
      rows: Object.fromEntries(
        budget.rows.map((row) => [
          row.key,
          given({ kommune: cell(row.kommune), hf: cell(row.hmrHf), givenSum: cell(row.sum) }),
        ]),
      ),
      split: [],
      ...(total && {
        givenTotal: given({ kommune: cell(total.kommune), hf: cell(total.hmrHf), sum: cell(total.sum) }),
      }),
    },
    ...(application.lastingOperatingCost !== undefined && { lastingOperatingCost: application.lastingOperatingCost }),
    anchoringCommittees: anchoring.committees,
    ...(anchoring.actionPlanMeasureNn !== undefined && { actionPlanMeasure: anchoring.actionPlanMeasureNn }),
    progressResponsibility: declarations.progressResponsibility,
    reportAndAccounts: declarations.reportAndAccounts,
    signedBy: declarations.signedBy,
    place: declarations.place,
  };
}

/** Where a problem stands, in the file's words: `budget.rows[operating.travel].sum`. */
export function placeInFile({ field, at }: Pick<Problem, 'field' | 'at'>): string {
  if (field === 'budget' && at === 'requestedAmount') return 'requestedAmount';
  const inside = at?.replace(/\.hf$/, '.hmrHf');
  if (field === 'contacts' && inside !== undefined) return `contacts[${inside}]`;
  const name = (TEXTS as Record<string, string>)[field] ?? PLACES[field] ?? field;
  return inside === undefined ? name : `${name}.${inside}`;
}

/** `endorsements[Haram kommune/kommunalsjef]` */
export const endorsementPlace = ({ party, role }: Pick<StoryEndorsement, 'party' | 'role'>): string =>
  `endorsements[${party}/${role}]`;

/** The same, for a party that the file lets nobody answer for. */
export function partyPlace(profile: Profile, party: string, application: StoryApplication): string {
  const asked = application.endorsements.find((endorsement) => partyId(profile, endorsement.party) === party);
  const side = profile.parties.find(({ id }) => id === party)?.side ?? 'kommune';
  const level = profile.endorsement[side];
  return endorsementPlace(asked ?? { party: partyName(profile, party), role: level === 'none' ? level : level.id });
}
