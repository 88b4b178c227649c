import { answers, type ApplicationPage, type BoardCase, type Profile } from './appAnswers.js';
import type { AppDoor } from './appDoor.js';
import { fromContact, type Cast } from './cast.js';
import type { Register } from './register.js';
import type { Finding, StoryApplication } from './storyFile.js';
import type { Account, TenantDoor } from './tenantDoor.js';
import { StoryStuck } from './waiting.js';

/** Everything a scene needs: the two doors, who is who, and a place to write down what happens. */
export interface Stage {
  readonly app: AppDoor;
  readonly tenant: TenantDoor;
  readonly profile: Profile;
  readonly cast: Cast;
  readonly register: Register;
  /** Id of the call. */
  readonly call: string;
  /** How money is given, where it matters who writes. */
  readonly mode?: string | undefined;
  readonly log: StoryLog;
}

/** What is written down while the story is played, by the application's id. */
export class StoryLog {
  /** Why an application could not be sent. */
  readonly blocked = new Map<string, readonly Finding[]>();
  /** What could not be sent, as its writer last saw it. */
  readonly lastDraft = new Map<string, ApplicationPage>();
  /** Answers that were refused, by party: what the file calls the reason. */
  readonly refused = new Map<string, Map<string, Finding>>();
  readonly answersNotGiven: { id: string; field: string; reason: string }[] = [];
  readonly troubles: string[] = [];

  refuse(application: string, party: string, finding: Finding): void {
    const known = this.refused.get(application) ?? new Map<string, Finding>();
    this.refused.set(application, known.set(party, finding));
  }
}

/** Who writes an application: the contact who signs it, else the municipalities' first; the secretariat what is given directly. */
export function writerOf(
  { cast, register, mode }: Pick<Stage, 'cast' | 'register' | 'mode'>,
  { contacts, declarations }: StoryApplication,
): Account {
  if (mode === 'direct') return register.secretary;
  const writer =
    contacts.find(({ name }) => name === declarations.signedBy) ??
    contacts.find(({ side }) => side === 'kommune') ??
    contacts[0];
  if (!writer) throw new StoryStuck('An application without a contact person has nobody to write it.');
  return cast.account(fromContact(writer));
}

/** The application as its writer sees it. */
export const pageFor = (stage: Stage, application: StoryApplication): Promise<ApplicationPage> =>
  stage.app.must(writerOf(stage, application).id, `GET /api/applications/${application.id}`, answers.application);

export const MEETING = 'meeting-1';

/** The meeting's cases as somebody sees them. */
export const casesFor = async ({ app }: Stage, person: string): Promise<readonly BoardCase[]> =>
  (await app.must(person, `GET /api/meetings/${MEETING}`, answers.meeting)).caseList;

/** `deadlinePassed` → `DEADLINE_PASSED` */
export const fileCode = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
