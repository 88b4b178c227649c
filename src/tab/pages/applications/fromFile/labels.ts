import type { FieldKey } from '../../../../grant/application.js';
import { FORM_HELP, FORM_LABELS } from '../../../../texts/formLabels.js';

export type ContactPart = 'name' | 'position' | 'unit' | 'employer' | 'email';

/** Where what stands under a label of the form goes. */
export type Target =
  /** Longer text of the description. */
  | { readonly kind: 'section'; readonly field: TextField }
  | { readonly kind: 'line'; readonly field: 'title' | 'place' | 'signedBy' }
  | { readonly kind: 'applicants' | 'anchoring' | 'periodFrom' | 'periodTo' | 'period' }
  | { readonly kind: 'contact'; readonly part: ContactPart; readonly side?: 'kommune' | 'hf' }
  /** A label that the form has and this product asks for elsewhere, or not at all: its text is kept beside. */
  | { readonly kind: 'elsewhere' }
  /** The form's own heading or help: nobody wrote it. */
  | { readonly kind: 'heading' };

export type TextField = Extract<
  FieldKey,
  | 'purpose'
  | 'targetGroup'
  | 'expectedEffect'
  | 'userInvolvement'
  | 'progressPlan'
  | 'benefits'
  | 'grantFinancing'
  | 'ownContribution'
  | 'evaluationPlan'
  | 'implementationPlan'
  | 'actionPlanInclusion'
>;

const section = (field: TextField): Target => ({ kind: 'section', field });
const contact = (part: ContactPart, side?: 'kommune' | 'hf'): Target => ({
  kind: 'contact',
  part,
  ...(side && { side }),
});
const ELSEWHERE: Target = { kind: 'elsewhere' };
const HEADING: Target = { kind: 'heading' };

/** Where what stands under each of the form's labels goes. */
const TARGETS: Readonly<Record<keyof typeof FORM_LABELS, Target>> = {
  applicants: { kind: 'applicants' },
  contacts: HEADING,
  name: contact('name'),
  position: contact('position'),
  unit: contact('unit'),
  employerKommune: contact('employer', 'kommune'),
  employerHf: contact('employer', 'hf'),
  employer: contact('employer'),
  email: contact('email'),
  phone: ELSEWHERE,
  commitment: ELSEWHERE,
  title: { kind: 'line', field: 'title' },
  description: HEADING,
  purpose: section('purpose'),
  targetGroup: section('targetGroup'),
  expectedEffect: section('expectedEffect'),
  userInvolvement: section('userInvolvement'),
  progressPlan: section('progressPlan'),
  benefits: section('benefits'),
  grantFinancing: section('grantFinancing'),
  ownContribution: section('ownContribution'),
  evaluationPlan: section('evaluationPlan'),
  implementationPlan: section('implementationPlan'),
  actionPlanInclusion: section('actionPlanInclusion'),
  anchoring: { kind: 'anchoring' },
  place: { kind: 'line', field: 'place' },
  signedBy: { kind: 'line', field: 'signedBy' },
  period: { kind: 'period' },
  periodFrom: { kind: 'periodFrom' },
  periodTo: { kind: 'periodTo' },
  endorsement: ELSEWHERE,
  heading: HEADING,
};

/** A label as it is compared: small letters and single spaces, without signs and what stands in brackets. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const COMPARED = (Object.keys(FORM_LABELS) as (keyof typeof FORM_LABELS)[]).flatMap((key) =>
  FORM_LABELS[key].map((word) => ({ word: bare(word), target: TARGETS[key] })),
);
const HELP_BARE = FORM_HELP.map(bare);
export const LONGEST_LABEL = 160;

/** How many letters stand wrong, are missing or too many; more than `most` is not counted further. */
export const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    before = row;
  }
  return before[other.length] ?? most + 1;
};

/** A short word must be right; in a longer one, every eighth letter may be wrong. */
const slipsIn = (word: string): number => (word.length < 6 ? 0 : Math.max(1, Math.floor(word.length / 8)));

/** The one of these words that is meant, though misspelt; undefined where none is, or two are as near. */
export const nearest = <T extends { readonly word: string }>(text: string, all: readonly T[]): T | undefined => {
  const exact = all.find(({ word }) => word === text);
  if (exact) return exact;
  const near = all
    .map((one) => ({ one, far: distance(text, one.word, slipsIn(one.word)), most: slipsIn(one.word) }))
    .filter(({ far, most }) => far <= most)
    .sort((a, b) => a.far - b.far);
  return near[0]?.one;
};

export interface Labelled {
  readonly target: Target;
  readonly label: string;
  /** What stands after the label on the same line. */
  readonly rest: string;
}

const asLabel = (label: string, rest: string): Labelled | undefined => {
  const found = nearest(bare(label), COMPARED);
  return found && { target: found.target, label: label.trim().replace(/[:?]\s*$/, ''), rest: rest.trim() };
};

const isHelp = (text: string): boolean => HELP_BARE.some((help) => text.startsWith(help));

/** The label that this line is, or begins with. A whole line, or what stands before a colon or a question mark. */
export const labelIn = (line: string): Labelled | undefined => {
  if (line.length > LONGEST_LABEL * 4) return undefined;
  const text = bare(line);
  if (text === '') return undefined;
  if (isHelp(text)) return { target: HEADING, label: line, rest: '' };
  if (line.length <= LONGEST_LABEL) {
    const whole = asLabel(line, '');
    if (whole) return whole;
  }
  const mark = /[:?]/.exec(line);
  if (mark && mark.index <= LONGEST_LABEL) {
    const before = asLabel(line.slice(0, mark.index), line.slice(mark.index + 1));
    if (before) return before;
  }
  const bracket = /^([^(]{3,80})\([^)]*\)\s*:?(.+)$/s.exec(line);
  return bracket ? asLabel(bracket[1] ?? '', bracket[2] ?? '') : undefined;
};
