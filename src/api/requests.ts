import { z } from 'zod';
import { FIELD_KEYS, FIELDS, PARTS, type FieldKey } from '../grant/application.js';
import { typedContentSchema } from '../grant/applicationSchema.js';
import { MEMBER_ROLES } from '../grant/members.js';
import { LONGEST_DESCRIPTION } from '../grant/attachment.js';
import { ONE_LINE, SEVERAL_LINES } from '../grant/plainText.js';
import { isIsoDate } from '../grant/calendar.js';
import { ATTENDING } from '../grant/meeting.js';
import { MODES, profileSchema } from '../grant/profile.js';
import { PERSON_PARTS } from '../grant/people.js';
import { RESOLUTIONS, TICK_ANSWERS } from '../grant/state.js';
import { WAYS } from '../grant/way.js';

/** What the tab may send, parsed at the door. Apart from `contract.ts` so that the tab need not carry zod. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
const date = z.string().refine(isIsoDate);
const amount = z.number().int().nonnegative().max(10_000_000_000);
const line = z.string().max(255).regex(ONE_LINE);
const commandId = line.min(8).max(100);
const text = line.trim().min(1);
const identity = z.strictObject({ tid: z.guid(), oid: z.guid() });
/** Longer than a rule lets through, so that it is the rule that says so, in words. */
const actText = z.string().max(50_000).regex(SEVERAL_LINES);
const fileText = z.string().trim().max(LONGEST_DESCRIPTION).regex(SEVERAL_LINES);
/** Never `*`: that would write over what somebody else has written. */
const etag = z
  .string()
  .max(200)
  .regex(/^(W\/)?"[^"*]+"$/);

/** A row of an imported register: somebody who is there or in the directory, and what he may do. */
const registerRow = z
  .strictObject({
    line: z.number().int().positive().max(1_000_000),
    person: id.optional(),
    identity: identity.optional(),
    name: line,
    title: line,
    email: line,
    party: id,
    level: id,
    unit: text.optional(),
    from: date,
    to: date.optional(),
    source: text.optional(),
    actingFor: text.optional(),
    replaces: id.optional(),
  })
  .refine(({ person, identity: who }) => person !== undefined || who !== undefined);
const MOST_ROWS = 25;

/** One line of a motion. Its application is the case's own where it is not said. */
const motionLine = z.strictObject({
  application: id.optional(),
  outcome: z.enum(['granted', 'partlyGranted', 'rejected', 'deferred']),
  amount,
  year: z.number().int(),
  conditions: z.array(actText).max(20),
  reason: actText.optional(),
});
const motion = z.array(motionLine).min(1).max(100);

const correction = z.enum(['corrects', 'reverses']);

const version = z.number().int().positive();
/** A point of the formal check: `gate:anchored`. */
const point = z.string().regex(/^[a-z]+(:[\w-]{1,100}){1,3}$/);
const fingerprint = z.string().regex(/^(-|[0-9a-z.]{1,40})$/);

const time = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/);
const when = { date, time: time.optional(), until: time.optional(), place: actText.optional() };
const minutes = z.number().int().min(1).max(600);

/** Also what is empty: it is the rule that says so. */
const idea = { title: line, parties: z.array(id).max(60), text: actText };

export const requests = {
  startApplication: z.strictObject({
    commandId,
    id,
    call: id,
    /** Of whose text a copy is made, or which idea it grows from. */
    copyFrom: id.optional(),
    initiative: id.optional(),
  }),
  proposeInitiative: z.strictObject({ commandId, id, ...idea }),
  changeInitiative: z.strictObject({ commandId, ...idea }),
  closeInitiative: z.strictObject({ commandId }),
  reopenInitiative: z.strictObject({ commandId }),
  saveDraft: z.strictObject({
    /** The version of the row that the writer has read; `null` in `changes` empties a field. */
    etag,
    changes: typedContentSchema,
    /**
     * By field, the fingerprints of what the writer knowingly replaces: what he read, and what he has sent since without having
     * been answered. Without them it is what stood in the version that he read, where this instance remembers it.
     */
    based: z.partialRecord(z.enum(FIELD_KEYS), z.array(fingerprint).min(1).max(50)).optional(),
    /** What he read, of fields whose parts can be merged. */
    from: typedContentSchema.optional(),
  }),
  /** The name as the person's machine has it: it is refused in words, so more is let in than is taken. */
  beginUpload: z.strictObject({ name: z.string().max(1000), bytes: z.number().int().nonnegative() }),
  finishUpload: z.strictObject({ name: z.string().max(1000), description: fileText.optional() }),
  describeAttachment: z.strictObject({ description: fileText }),
  removeAttachment: z.strictObject({}),
  /** A page that has the draft open says so every few seconds, with the field that the person is in, and when it is left. */
  giveSign: z.strictObject({ page: id, field: z.enum(FIELD_KEYS).optional(), gone: z.boolean().optional() }),
  sendForEndorsement: z.strictObject({
    commandId,
    etag,
    /** The role row asked, by party. */
    endorsers: z.record(id, id),
    submitsItself: z.boolean(),
  }),
  /** Either an entry of the register or who that is in the directory. */
  setMember: z
    .strictObject({
      commandId,
      role: z.enum(MEMBER_ROLES),
      person: id.optional(),
      identity: z.strictObject({ tid: z.guid(), oid: z.guid() }).optional(),
    })
    .refine(({ person, identity }) => (person === undefined) !== (identity === undefined)),
  removeMember: z.strictObject({ commandId, person: id }),
  writeComment: z.strictObject({
    commandId,
    id,
    about: z.union([
      z.strictObject({ thread: id }),
      z.strictObject({
        part: z.enum(PARTS),
        field: z.enum(Object.keys(FIELDS) as [FieldKey, ...FieldKey[]]).optional(),
        /** A place in the field, as a problem names it: `rows[operating.travel]`. */
        at: z
          .string()
          .max(100)
          .regex(/^[\w.[\]-]+$/)
          .optional(),
      }),
    ]),
    text: actText,
    mentions: z.array(id).max(60),
  }),
  settleComment: z.strictObject({ commandId, thread: id, done: z.boolean() }),
  submit: z.strictObject({ commandId }),
  withdrawApplication: z.strictObject({ commandId, reason: actText.optional() }),
  returnApplication: z.strictObject({ commandId, reason: actText, deadline: date }),
  tickPoint: z.strictObject({ commandId, version, point, answer: z.enum(TICK_ANSWERS) }),
  passScreening: z.strictObject({ commandId, version }),
  undoScreening: z.strictObject({ commandId }),
  screenOut: z.strictObject({ commandId, version, reason: actText }),
  deleteDraft: z.strictObject({ commandId }),
  restoreDraft: z.strictObject({ commandId }),
  remindNow: z.strictObject({ commandId, version: z.number().int().positive(), party: id }),
  askAnother: z.strictObject({ commandId, version: z.number().int().positive(), party: id, role: id }),
  recallSending: z.strictObject({ commandId, version: z.number().int().positive() }),
  endorse: z.strictObject({
    commandId,
    party: id,
    version: z.number().int().positive(),
    answer: z.enum(['endorsed', 'changesRequested', 'declined']),
    justification: actText,
  }),
  adoptProfile: z.strictObject({ commandId, profile: profileSchema }),
  openCall: z.strictObject({
    commandId,
    id,
    frames: z
      .array(z.strictObject({ year: z.number().int().min(2020).max(2100), amount, source: text }))
      .min(1)
      .max(4),
    deadline: date,
    decideBy: date.optional(),
    mode: z.enum(MODES).optional(),
  }),
  declareStanding: z.strictObject({
    commandId,
    answers: z
      .array(z.strictObject({ application: id, answer: z.enum(['impartial', 'recused', 'inDoubt']) }))
      .min(1)
      .max(200),
  }),
  decideStanding: z.strictObject({
    commandId,
    person: id,
    answer: z.enum(['impartial', 'recused']),
    reason: actText,
  }),
  giveScores: z.strictObject({
    commandId,
    version: z.number().int().positive(),
    scores: z.record(id, z.strictObject({ score: z.number(), reason: actText })),
    revision: z.number().int().nonnegative(),
  }),
  openScores: z.strictObject({ commandId }),
  changeRanking: z.strictObject({
    commandId,
    seen: z.number().int().nonnegative(),
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('moved'), application: id, after: id.optional() }),
      z.strictObject({ kind: z.literal('amount'), application: id, amount: amount.optional() }),
      z.strictObject({ kind: z.literal('rest'), givesRest: z.boolean() }),
    ]),
  }),
  recommend: z.strictObject({
    commandId,
    outcome: z.enum(['granted', 'partlyGranted', 'rejected', 'deferred']),
    amount,
    year: z.number().int(),
    conditions: z.array(z.strictObject({ text: actText, due: line.max(10).optional(), owner: id.optional() })).max(20),
    reason: actText,
    /** Where the recommendation that the page showed stands in the journal; 0 where there was none. */
    seen: z.number().int().nonnegative(),
  }),
  planMeeting: z.strictObject({
    commandId,
    id,
    call: id.optional(),
    /** The body that decides about the call, where it is not told. */
    body: id.optional(),
    ...when,
    channel: line.min(1).max(200).optional(),
  }),
  changeMeeting: z.strictObject({ commandId, ...when }),
  addCase: z.strictObject({
    commandId,
    kind: z.enum(['decision', 'information']),
    title: actText,
    minutes: minutes.optional(),
    applications: z.array(id).max(100),
  }),
  addStandingItems: z.strictObject({ commandId }),
  orderAgenda: z.strictObject({ commandId, cases: z.array(id).max(500) }),
  sendNotice: z.strictObject({ commandId }),
  noteAttendance: z.strictObject({
    commandId,
    people: z
      .array(z.strictObject({ person: id, how: z.enum(ATTENDING), standsFor: id.optional() }))
      .min(1)
      .max(60),
  }),
  beginMeeting: z.strictObject({ commandId }),
  endMeeting: z.strictObject({ commandId }),
  writeMinutes: z.strictObject({ commandId, part: id, text: actText, revision: z.number().int().nonnegative() }),
  approveMinutes: z.strictObject({ commandId, in: id }),
  changeCase: z.strictObject({
    commandId,
    title: actText.optional(),
    minutes: minutes.optional(),
    kind: z.enum(['decision', 'information']).optional(),
  }),
  writeCase: z.strictObject({ commandId, section: id, text: actText, revision: z.number().int().nonnegative() }),
  moveCase: z.strictObject({ commandId, to: id, reason: actText }),
  putOnTable: z.strictObject({ commandId }),
  putOnAgenda: z.strictObject({ commandId, applications: z.array(id).min(1).max(100) }),
  openBallot: z.strictObject({
    commandId,
    id,
    case: id,
    /** One line about the case's own application, as pages from before ask. */
    line: motionLine.optional(),
    lines: motion.optional(),
    /** A second motion, to be voted on against the first. */
    other: motion.optional(),
  }),
  declareImpartiality: z.strictObject({ commandId, answer: z.enum(['impartial', 'recused', 'inDoubt']) }),
  decideImpartiality: z.strictObject({ commandId, person: id, answer: z.enum(['impartial', 'recused']) }),
  vote: z.strictObject({
    commandId,
    choice: z.enum(['for', 'against', 'abstain']),
    /** The revision of one's own answer as the page showed it; 0 before the first. */
    revision: z.number().int().nonnegative(),
    /** The member whose written proxy one has. */
    for: id.optional(),
  }),
  withdrawVote: z.strictObject({ commandId, revision: z.number().int().positive(), for: id.optional() }),
  giveProxy: z.strictObject({ commandId, from: id, to: id, source: actText.optional() }),
  endProxy: z.strictObject({ commandId, from: id }),
  closeBallot: z.strictObject({ commandId }),
  recordDecision: z.strictObject({ commandId, ballot: id }),
  deferCase: z.strictObject({ commandId, reason: actText }),
  recordResolution: z.strictObject({
    commandId,
    kind: z.enum(RESOLUTIONS),
    text: actText,
    replaces: z.strictObject({ corrects: id, how: correction, why: actText }).optional(),
  }),
  correctDecision: z.strictObject({
    commandId,
    how: correction,
    why: actText,
    line: motionLine.omit({ application: true }),
  }),
  setFollowUp: z.strictObject({
    commandId,
    followUp: id.optional(),
    condition: z.number().int().nonnegative().max(100).optional(),
    text: actText.optional(),
    due: date,
    owner: id.optional(),
  }),
  settleFollowUp: z.strictObject({ commandId, note: actText.optional() }),
  reopenFollowUp: z.strictObject({ commandId }),
  registerPerson: z.strictObject({
    commandId,
    id,
    name: text,
    title: line,
    email: line,
    party: id.optional(),
    /** Who this is in the directory, where known. */
    identity: identity.optional(),
  }),
  bindIdentity: z.strictObject({ commandId, identity }),
  bindVisitor: z.strictObject({ commandId, identity, code: line.max(40) }),
  unbindIdentity: z.strictObject({ commandId, identity }),
  correctPerson: z.strictObject({
    commandId,
    /** What is corrected; the rest is left as it is. */
    changed: z.array(z.enum(PERSON_PARTS)).min(1).max(PERSON_PARTS.length),
    name: text,
    title: line,
    email: line,
    party: id.nullable(),
  }),
  giveRole: z.strictObject({
    commandId,
    id,
    person: id,
    kind: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('secretary') }),
      z.strictObject({ type: z.literal('member'), body: id, chair: z.boolean().optional() }),
      z.strictObject({ type: z.literal('deputy'), body: id, deputyFor: id }),
      z.strictObject({ type: z.literal('endorser'), level: id }),
      z.strictObject({ type: z.literal('projectOwner'), application: id }),
    ]),
    party: id.optional(),
    unit: text.optional(),
    from: date,
    to: date.optional(),
    source: text.optional(),
    actingFor: text.optional(),
    /** A wrong row whose place this one takes. */
    replaces: id.optional(),
  }),
  /** Rows of a spreadsheet, some at a time: each becomes a command of its own. */
  enterRows: z.strictObject({
    commandId: line.min(8).max(80),
    file: text,
    rows: z.array(registerRow).min(1).max(MOST_ROWS),
  }),
  endRole: z.strictObject({ commandId, to: date }),
  setChannel: z.strictObject({ commandId, team: line.min(1).max(200), channel: line.min(1).max(200) }),
  setPartyChannel: z.strictObject({
    commandId,
    parties: z.array(id).min(1).max(100),
    team: line.min(1).max(200),
    channel: line.min(1).max(200),
  }),
  tryWays: z.strictObject({}),
  preferWay: z.strictObject({ way: z.enum([...WAYS, '']) }),
};
export type Requests = { [K in keyof typeof requests]: z.infer<(typeof requests)[K]> };
