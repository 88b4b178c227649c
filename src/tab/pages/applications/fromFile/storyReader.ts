import type { ApplicationContent } from '../../../../grant/application.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { UnreadableFile } from '../../../files/fileTrouble.js';
import { Beside, isLine, LONGEST_KEPT, oneLine, severalLines, type ReadApplication } from './filling.js';
import { applicantsIn } from './parts.js';
import { budgetOf, contactsOf, dateFrom, filled, inside, isRecord, keepRest, said, type Json } from './storyParts.js';

/** The file's name of each text, and the field that it fills. */
const TEXTS = {
  purposeNn: 'purpose',
  targetGroupNn: 'targetGroup',
  effectNn: 'expectedEffect',
  userInvolvementNn: 'userInvolvement',
  planNn: 'progressPlan',
  benefitsNn: 'benefits',
  grantFinancingNn: 'grantFinancing',
  ownContributionNn: 'ownContribution',
  evaluationPlanNn: 'evaluationPlan',
  implementationPlanNn: 'implementationPlan',
  actionPlanInclusionNn: 'actionPlanInclusion',
} as const;
/** Read below, or a remark of whoever made the file. */
const READ = [
  'titleNn',
  'municipalities',
  'budget',
  'anchoring',
  'categories',
  'endorsementPeriod',
  'contacts',
  'declarations',
  'lastingOperatingCost',
];
const REMARKS = ['id', 'helsefellesskap', 'round', 'expected', 'seedSource', 'amountSource', 'noteEn'];

class StoryReader {
  readonly beside = new Beside();
  private readonly content: Record<string, unknown> = {};

  constructor(
    private readonly given: Json,
    private readonly profile: HealthCommunityProfile,
  ) {}

  read(): ApplicationContent {
    for (const [name, field] of Object.entries(TEXTS)) this.text(name, field);
    this.line('titleNn', inside(this.given, 'titleNn'), 'title');
    this.municipalities();
    this.parts();
    const known = [...Object.keys(TEXTS), ...READ, ...REMARKS];
    keepRest(this.beside, '', this.given, known);
    return this.content;
  }

  private text(name: string, field: string): void {
    const text = severalLines(said(inside(this.given, name)));
    if (text.length > LONGEST_KEPT) this.beside.keep(name, text);
    else if (text !== '') this.content[field] = text;
  }

  private line(name: string, value: unknown, field: string): void {
    const text = oneLine(said(value));
    if (!isLine(text)) this.beside.keep(name, said(value));
    else if (text !== '') this.content[field] = text;
  }

  private municipalities(): void {
    const names = inside(this.given, 'municipalities');
    if (names === undefined) return;
    const chosen: string[] = [];
    for (const name of Array.isArray(names) ? (names as unknown[]) : [names]) {
      const { parties, whole } = applicantsIn(said(name), this.profile.parties);
      const [party] = parties;
      if (whole && parties.length === 1 && party?.side === 'kommune' && !chosen.includes(party.id))
        chosen.push(party.id);
      else this.beside.keep('municipalities', said(name));
    }
    this.content.municipalities = chosen;
  }

  private parts(): void {
    const { given, content, beside } = this;
    const budget = budgetOf(given.budget, beside);
    if (budget) content.budget = budget;
    const contacts = contactsOf(given.contacts, beside);
    if (contacts.length > 0) content.contacts = contacts.slice(0, 40);
    const lead = contacts.map(({ employer }) => applicantsIn(employer, this.profile.parties).parties[0]?.id);
    const first = lead.find((party) => party !== undefined);
    if (first !== undefined) content.leadApplicant = first;
    const period = given.endorsementPeriod;
    const dates = filled({ from: dateFrom(inside(period, 'from')), to: dateFrom(inside(period, 'to')) });
    if (Object.keys(dates).length > 0) content.period = dates;
    keepRest(beside, 'endorsementPeriod', period, ['from', 'to']);
    this.anchoring();
    this.codes();
    this.declarations();
  }

  private anchoring(): void {
    const { anchoring } = this.given;
    const committees = inside(anchoring, 'committees');
    const lines = (Array.isArray(committees) ? (committees as unknown[]) : []).map((one) => oneLine(said(one)));
    const fitting = lines.filter((line) => line !== '' && isLine(line)).slice(0, 20);
    for (const line of lines)
      if (line !== '' && !fitting.includes(line)) this.beside.keep('anchoring.committees', line);
    if (fitting.length > 0) this.content.anchoringCommittees = fitting;
    this.line('anchoring.actionPlanMeasureNn', inside(anchoring, 'actionPlanMeasureNn'), 'actionPlanMeasure');
    keepRest(this.beside, 'anchoring', anchoring, ['committees', 'actionPlanMeasureNn']);
  }

  private codes(): void {
    const { categories } = this.given;
    for (const name of ['purposes', 'targetGroups'] as const) {
      const chosen = inside(categories, name);
      if (!Array.isArray(chosen)) continue;
      const known = this.profile[name].filter(({ id }) => chosen.map(String).includes(id)).map(({ id }) => id);
      for (const one of chosen.map(String)) if (!known.includes(one)) this.beside.keep(`categories.${name}`, one);
      this.content[name] = known;
    }
    const phase = said(inside(categories, 'phase'));
    if (this.profile.phases.some(({ id }) => id === phase)) this.content.phase = phase;
    else if (phase !== '') this.beside.keep('categories.phase', phase);
    keepRest(this.beside, 'categories', categories, ['purposes', 'targetGroups', 'phase']);
  }

  private declarations(): void {
    const { declarations, lastingOperatingCost } = this.given;
    for (const name of ['progressResponsibility', 'reportAndAccounts'] as const) {
      const confirmed = inside(declarations, name);
      if (typeof confirmed === 'boolean') this.content[name] = confirmed;
      else if (confirmed !== undefined) this.beside.keep(`declarations.${name}`, said(confirmed));
    }
    for (const name of ['signedBy', 'place'] as const)
      this.line(`declarations.${name}`, inside(declarations, name), name);
    keepRest(this.beside, 'declarations', declarations, [
      'progressResponsibility',
      'reportAndAccounts',
      'signedBy',
      'place',
    ]);
    if (typeof lastingOperatingCost === 'boolean') this.content.lastingOperatingCost = lastingOperatingCost;
    else if (lastingOperatingCost !== undefined) this.beside.keep('lastingOperatingCost', said(lastingOperatingCost));
  }
}

const looksLikeOne = (value: unknown): value is Json =>
  isRecord(value) && typeof inside(value, 'titleNn') === 'string' && isRecord(inside(value, 'budget'));

/** Applications in the story's format: a whole file of them, or one. Throws where it is something else. */
export const readStory = (text: string, profile: HealthCommunityProfile): ReadApplication[] => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnreadableFile('wrongType');
  }
  const list = inside(json, 'applications');
  const found = (Array.isArray(list) ? (list as unknown[]) : [json]).filter(looksLikeOne);
  if (found.length === 0) throw new UnreadableFile('notTheStory');
  return found.map((one) => {
    const reader = new StoryReader(one, profile);
    const content = reader.read();
    return { content, unplaced: reader.beside.all, tracked: false };
  });
};
