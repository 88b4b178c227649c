import type { Texts } from '../../../texts/nn.js';
import type { Path, ProfileDraft } from './profileDraft.js';

/** What the page calls each list and field, by where it stands in the profile. */
const namesOf = ({ profile: words }: Texts): Readonly<Record<string, string>> => ({
  name: words.about.name,
  aims: words.about.aims,
  premises: words.about.premises,
  bodies: words.bodies.title,
  deciding: words.bodies.deciding,
  preparingBody: words.bodies.preparing,
  modes: words.dates.modes,
  rounds: words.dates.rounds,
  allocationDates: words.dates.allocation,
  endorsement: words.endorsement.title,
  purposes: words.criteria.purposes,
  targetGroups: words.criteria.targetGroups,
  gates: words.criteria.gates,
  weighted: words.criteria.weighted,
  weight: words.criteria.weight,
  priorityGroups: words.criteria.groups,
  min: words.criteria.min,
  max: words.criteria.max,
  phases: words.rules.phases,
  budgetRows: words.rules.rows,
  shortName: words.bodies.shortName,
  does: words.bodies.does,
  first: words.bodies.first,
  standingItems: words.bodies.standingItems,
  caseTemplate: words.bodies.caseTemplate,
  legalBasis: words.letters.legalBasis,
  complaint: words.letters.complaint,
});

/** `SSU, Faste postar på saklista, 2`: the body where it is in one, what it is, and which in a list. */
export const placeName = (path: Path, { bodies }: ProfileDraft, texts: Texts): string => {
  const names = namesOf(texts);
  const [first, index] = path;
  const body = first === 'bodies' && typeof index === 'number' ? bodies[index]?.shortName : undefined;
  const inside = body === undefined ? path : path.slice(2);
  const named = inside.flatMap((step) => (typeof step === 'string' ? (names[step] ?? []) : []));
  // Which body decides is one choice, though it stands last in a list.
  const last = first === 'deciding' ? undefined : inside.findLast((step) => typeof step === 'number');
  const parts = [
    ...(body === undefined ? [] : [body === '' ? texts.profile.unnamed : body]),
    ...named.slice(-1),
    ...(last === undefined ? [] : [String(last + 1)]),
  ];
  return parts.length === 0 ? texts.profile.heading : parts.join(', ');
};
