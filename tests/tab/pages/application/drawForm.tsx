import type { ApplicationPage } from '../../../../src/api/contract.js';
import type { ApplicationContent, Part } from '../../../../src/grant/application.js';
import type { CallFailure } from '../../../../src/tab/api.js';
import { OneApplication } from '../../../../src/tab/pages/application/OneApplication.js';
import { drawInSession, profile } from '../../inSession.js';

const boss = (role: string, name: string) => ({
  role,
  person: { id: role, name, title: 'Kommunalsjef' },
  level: 'kommunalsjef',
  way: 'chat' as const,
});

export const CHOICES: ApplicationPage['endorserChoices'] = {
  alesund: [boss('r-alesund', 'Kommunalsjef Test A')],
  haram: [boss('r-haram', 'Kommunalsjef Test B'), boss('r-haram-2', 'Kommunalsjef Test C')],
  hf: [boss('r-hf', 'Klinikksjef Test A')],
};

export const pageWith = (content: ApplicationContent, more: Partial<ApplicationPage> = {}): ApplicationPage => ({
  id: 'a1',
  call: 'c1',
  title: content.title ?? '',
  parties: [...(content.municipalities ?? []), 'hf'],
  status: 'draft',
  changedAt: '2024-11-25T13:32:00.000Z',
  answers: [],
  waitsFor: 'you',
  waitingPeople: [],
  since: '2024-11-25T13:32:00.000Z',
  warnings: [],
  content,
  etag: 'v1',
  savedAt: '2024-11-25T13:32:00.000Z',
  mayWrite: true,
  maySubmit: false,
  mayCopy: false,
  mayRecall: false,
  mayRemind: false,
  mayWithdraw: false,
  mayDelete: false,
  mayReturn: false,
  deadline: '2024-12-31',
  open: true,
  profile,
  callSummary: {
    id: 'c1',
    years: [2024],
    deadline: '2024-12-31',
    openedAt: '',
    open: true,
    mode: 'openCall',
    mayBegin: true,
    frame: 8_564_000,
  },
  problemList: [],
  endorserChoices: CHOICES,
  mayAnswerFor: [],
  decisions: [],
  earlierRounds: [],
  ...more,
});

interface Setting {
  readonly part: Part;
  readonly at?: string;
  readonly page?: Partial<ApplicationPage>;
  readonly refuse?: CallFailure;
  /** He may not see it, or not any more. */
  readonly gone?: boolean;
}

/** Draws one part of the form of an application, as somebody who may write it sees it. */
export const drawForm = (content: ApplicationContent, { part, at, page, refuse, gone }: Setting) =>
  drawInSession(<OneApplication id="a1" sub={part} {...(at !== undefined && { at })} />, {
    answers: {
      application: pageWith(content, page),
      members: { members: [], mayChange: false, mayLeave: false },
      comments: { threads: [], mayComment: false },
      saveDraft: { etag: 'v2', savedAt: '2024-12-18T11:00:00.000Z' },
    },
    ...(refuse && { refuse }),
    ...(gone && {
      failing: { application: { kind: 'refused', code: 'notFound', message: 'Vi finn ikkje det du ser etter.' } },
    }),
  });
