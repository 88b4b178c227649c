import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApplicationPage } from '../../src/api/contract.js';
import { WorldFault } from '../../src/grant/ports.js';
import { bystander, haramsLeader, haramsOtherLeader, projectLeader, secretary } from '../support/cast.js';
import { FILLED, typedAs } from '../support/filledApplication.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, isSent, starts } from '../support/theCall.js';
import { ApiRig, bound, failureIn, type ApiAnswer } from './apiRig.js';

const LANGUAGES = ['nn', 'nb', 'en'] as const;
/** What no person should read. */
const INSIDES = /undefined|null|object|zod|stack|Error:|at \w+ \(|node_modules|[a-z]+[A-Z][a-z]+\b|_[A-Z]/;

class SharePointIsAway extends WorldFault {
  readonly mayRetry = true;
  readonly retryAfterMs = 41_000;
}

describe('bad input', () => {
  const rig = new ApiRig(
    [
      ...theRegister,
      ...[projectLeader, bystander, haramsLeader, haramsOtherLeader, secretary].map(bound),
      ...callIsOpen,
      starts('app'),
      starts('sent'),
      isSent({ application: 'sent', freezeId: 'freeze-sent' }),
    ],
    AN_ORDINARY_DAY,
    { limit: () => 0 },
  );
  beforeAll(async () => {
    await rig.start();
    rig.drafts.store({ application: 'app', call: 'autumn', content: FILLED, status: 'draft' });
  });
  afterAll(() => rig.stop());

  const page = async (): Promise<ApplicationPage> =>
    (await rig.as<ApplicationPage>(projectLeader, 'GET /api/applications/app')).body;
  const save = async (changes: object, language = 'nn'): Promise<ApiAnswer> =>
    rig.as(projectLeader, 'PATCH /api/applications/app', { etag: (await page()).etag, changes }, { language });
  /** Saves it, and answers what the app then says is wrong. */
  const problemsWith = async (changes: object): Promise<ApplicationPage['problemList']> => {
    expect((await save(changes)).status).toBe(200);
    return (await page()).problemList;
  };
  const budget = (cell: unknown): object => ({
    budget: { rows: { 'operating.travel': { kommune: cell } }, split: [] },
  });

  describe('that somebody typed is kept as it was, and blocks the sending', () => {
    it.each(['120`', '8,564', '−400', '-400', '1200,50', '1.200,-', '1,2 mill', 'om lag 5000', '💰'])(
      'the amount %s',
      async (typed) => {
        const problems = await problemsWith(budget(typedAs(typed)));
        expect(problems.map(({ code }) => code)).toContain('AMOUNT_UNCLEAR');
        expect((await page()).content.budget?.rows['operating.travel']?.kommune).toEqual({ typed });
      },
    );

    it('twenty thousand characters, with emoji, and one more', async () => {
      const longest = `${'å'.repeat(19_990)}${'🤝'.repeat(5)}`;
      expect(longest).toHaveLength(20_000);
      const problems = await problemsWith({ purpose: longest });
      expect(problems.map(({ field }) => field)).not.toContain('purpose');
      expect((await page()).content.purpose).toBe(longest);
      const tooLong = await problemsWith({ purpose: `${longest}x` });
      expect(tooLong).toContainEqual(expect.objectContaining({ code: 'TEXT_TOO_LONG', field: 'purpose' }));
      await problemsWith({ purpose: FILLED.purpose });
    });

    it('a period that ends before it begins', async () => {
      const reversed = { from: '2026-06-30', to: '2025-02-01' };
      const problems = await problemsWith({ period: reversed });
      expect(problems.map(({ code }) => code)).toContain('PERIOD_REVERSED');
      expect((await page()).content.period).toEqual(reversed);
      await problemsWith({ period: FILLED.period });
    });

    it('a party without a contact', async () => {
      const problems = await problemsWith({ contacts: FILLED.contacts?.slice(0, 1) });
      expect(problems.map(({ code }) => code)).toContain('CONTACT_MISSING');
      await problemsWith({ contacts: FILLED.contacts });
    });

    it('rows that do not add up, with both figures', async () => {
      const rows = { ...FILLED.budget?.rows, 'operating.travel': { kommune: 45_000, hf: 25_000, givenSum: 75_000 } };
      const problems = await problemsWith({ budget: { rows, split: [] } });
      expect(problems).toContainEqual(expect.objectContaining({ given: 75_000, computed: 70_000 }));
      const etag = (await page()).etag;
      const sending = { commandId: 'sending-1', etag, endorsers: { haram: 'x' }, submitsItself: true };
      const answer = await rig.as(projectLeader, 'POST /api/applications/app/sending', sending);
      expect(answer.status).toBe(422);
      await problemsWith({ budget: FILLED.budget });
    });
  });

  describe('that no form would send is refused by the name of its field, and nothing is lost', () => {
    it.each<[string, object]>([
      ['an amount as text', budget('120`')],
      ['a negative amount', budget(-400)],
      ['an amount with øre', budget(1200.5)],
      ['an amount beyond measure', budget(1e15)],
      ['a row that the form has not', { budget: { rows: { 'operating.gold': { kommune: 1 } }, split: [] } }],
    ])('%s', async (_what, changes) => {
      const before = (await page()).content;
      for (const [language, label] of [
        ['nn', 'Budsjett'],
        ['nb', 'Budsjett'],
        ['en', 'Budget'],
      ] as const) {
        const answer = await save(changes, language);
        expect(answer.status).toBe(422);
        expect(failureIn(answer).message).toContain(label);
      }
      expect((await page()).content).toEqual(before);
    });

    it('a text that is longer than anybody can have meant', async () => {
      const answer = await save({ purpose: 'x'.repeat(40_001) });
      expect(answer.status).toBe(422);
      expect(failureIn(answer).message).toContain('for langt');
    });

    it('fields that are the app’s own, or that do not exist (E2)', async () => {
      for (const changes of [
        { status: 'granted' },
        { grantedAmount: 1 },
        { AuthorLookupId: 1 },
        { '@odata.etag': 'x' },
      ])
        expect((await save(changes)).status).toBe(422);
    });

    it.each([
      ['title', 'a\nb'],
      ['title', 'a\u0000b'],
      ['purpose', 'a\u0000b'],
    ])('a control character in %s: %j', async (field, text) => {
      const answer = await save({ [field]: text });
      expect(answer.status).toBe(422);
      expect(failureIn(answer).message).toMatch(/^[A-ZÆØÅ«].*\.$/);
    });

    it('a save over whatever is there (E5)', async () => {
      for (const etag of ['*', '', '"*"', 'W/"*"', 'x', undefined]) {
        const answer = await rig.as(projectLeader, 'PATCH /api/applications/app', { etag, changes: { title: 'Ny' } });
        expect(answer.status).toBe(422);
      }
      const stale = await rig.as(projectLeader, 'PATCH /api/applications/app', {
        etag: '"app,0"',
        changes: { title: 'Ny' },
      });
      // Nobody knows what he had read there: what stands is left, and he is shown it beside his own.
      expect(stale.body).toMatchObject({ conflicts: { title: { value: FILLED.title } } });
      expect((await page()).content.title).toBe(FILLED.title);
    });
  });

  describe('about something that is not there, or not his', () => {
    const ways = (id: string): [string, unknown?][] => [
      [`GET /api/applications/${id}`],
      [`PATCH /api/applications/${id}`, { etag: '"app,1"', changes: { title: 'Mi' } }],
      [
        `POST /api/applications/${id}/sending`,
        { commandId: 'command-9', etag: '"app,1"', endorsers: {}, submitsItself: true },
      ],
      [`POST /api/applications/${id}/submission`, { commandId: 'command-10' }],
      [
        `POST /api/applications/${id}/endorsements`,
        { commandId: 'command-11', party: 'haram', version: 1, answer: 'endorsed', justification: 'Ja' },
      ],
    ];

    it('an unknown application and somebody else’s look the same (E1)', async () => {
      const unknown = await Promise.all(ways('unknown').map(([route, body]) => rig.as(bystander, route, body)));
      for (const id of ['app', 'sent']) {
        const theirs = await Promise.all(ways(id).map(([route, body]) => rig.as(bystander, route, body)));
        expect(theirs.map(({ status, body }) => [status, body])).toEqual(
          unknown.map(({ status, body }) => [status, body]),
        );
      }
      expect(unknown.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    });

    it.each([
      'id%2f..%2f',
      '..%2f..%2fsites',
      'app%3f$expand=fields',
      "x'%20or%20'1'%20eq%20'1",
      'a%00b',
      'x'.repeat(65),
    ])('the address %s leads nowhere', async (id) => {
      expect((await rig.as(projectLeader, `GET /api/applications/${id}`)).status).toBe(404);
    });

    it('cannot be started under a name that differs by its letters’ size only', async () => {
      const wish = { commandId: 'command-12', id: 'APP', call: 'autumn' };
      const answer = await rig.as(bystander, 'POST /api/applications', wish);
      expect(answer.status).toBe(409);
      expect((await rig.as(bystander, 'GET /api/applications/APP')).status).toBe(404);
    });

    it('may not be written by somebody who only may read it', async () => {
      const body = { etag: '"sent,1"', changes: { title: 'Mi' } };
      expect((await rig.as(haramsLeader, 'PATCH /api/applications/sent', body)).status).toBe(403);
    });
  });

  describe('that cannot be read at all', () => {
    it.each<[string, string, Record<string, string>, number]>([
      ['no JSON', '{"commandId":', {}, 400],
      ['nothing', '', {}, 400],
      ['a form', 'commandId=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['plain text', '{}', { 'content-type': 'text/plain' }, 415],
      ['a prototype', '{"__proto__":{"isAdmin":true}}', {}, 400],
      ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', {}, 400],
      ['more than a megabyte', `"${'x'.repeat(1_000_001)}"`, {}, 413],
      ['a list', '[]', {}, 422],
      ['a number', '7', {}, 422],
      ['packed bytes', '\u001f\u008b', { 'content-encoding': 'gzip' }, 400],
    ])('%s', async (_what, raw, headers, status) => {
      for (const language of LANGUAGES) {
        const answer = await rig.as(projectLeader, 'POST /api/applications', undefined, { raw, headers, language });
        expect(answer.status).toBe(status);
        expect(failureIn(answer).message).toMatch(/^[A-ZÆØÅ].*\.$/);
        expect(failureIn(answer).message).not.toMatch(INSIDES);
      }
    });

    it('days that do not exist', async () => {
      for (const to of ['2024-02-30', '2024-13-01', 'i morgon', '0000-00-00'])
        expect(
          (await rig.as(secretary, 'POST /api/roles/chair-member/ending', { commandId: 'command-2', to })).status,
        ).toBe(422);
    });

    it('a search that is a list', async () => {
      expect((await rig.as(secretary, 'GET /api/directory?search=a&search=b')).status).toBe(200);
    });
  });

  describe('is answered in the reader’s language', () => {
    it('a refusal, with its own sentence and code', async () => {
      const blank = { commandId: 'command-3', party: 'haram', version: 1, answer: 'endorsed', justification: ' ' };
      const answers = await Promise.all(
        LANGUAGES.map((language) =>
          rig.as(haramsLeader, 'POST /api/applications/sent/endorsements', blank, { language }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
      expect(answers.map((answer) => failureIn(answer).code)).toEqual(Array(3).fill('justificationMissing'));
      expect(new Set(answers.map((answer) => failureIn(answer).message)).size).toBe(3);
    });

    it('a justification that is too long, by the rule’s own sentence', async () => {
      const body = {
        commandId: 'command-4',
        party: 'haram',
        version: 1,
        answer: 'endorsed',
        justification: 'x'.repeat(2001),
      };
      const answer = await rig.as(haramsLeader, 'POST /api/applications/sent/endorsements', body);
      expect(failureIn(answer).message).toContain('lengre enn 2000 teikn');
    });

    it('also before anybody knows who he is', async () => {
      for (const [header, start] of [
        ['nb-NO,nb;q=0.9', 'Vi kunne ikke'],
        ['nn', 'Vi kunne ikkje'],
        ['no', 'Vi kunne ikke'],
        ['en-GB', 'We could not'],
        ['fr', 'Vi kunne ikkje'],
      ] as const)
        expect(failureIn(await rig.with(undefined, 'GET /api/me', undefined, { language: header })).message).toMatch(
          start,
        );
    });
  });

  describe('when the world fails', () => {
    it('names a bug by an id that the log has too (G5)', async () => {
      const { etag } = await page();
      rig.drafts.writesFailWith = new TypeError('cannot read secret of undefined');
      const answer = await rig.as(projectLeader, 'PATCH /api/applications/app', { etag, changes: { title: 'Ny' } });
      rig.drafts.writesFailWith = undefined;
      expect(answer.status).toBe(500);
      const { id } = answer.body.error as { id: string };
      expect(answer.text).not.toContain('secret');
      expect(rig.logged.some(({ message }) => message.includes(id))).toBe(true);
    });

    // After this all drafts are left alone as long as SharePoint has asked for.
    it('says so with a time to wait, and nothing of the insides (G5)', async () => {
      const { etag } = await page();
      rig.drafts.writesFailWith = new SharePointIsAway(
        'Graph answered 503 at https://graph.microsoft.com/sites/secret',
      );
      const answer = await rig.as(projectLeader, 'PATCH /api/applications/app', { etag, changes: { title: 'Ny' } });
      rig.drafts.writesFailWith = undefined;
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('41');
      expect(answer.text).not.toMatch(/graph|secret|503/i);
    });

    it('does not say that an act was done, or not done, when it is not known', async () => {
      const body = {
        commandId: 'command-5',
        party: 'haram',
        version: 1,
        answer: 'endorsed',
        justification: 'Ja, dette.',
      };
      rig.grants.log.appending = 'refused';
      const not = await rig.as(haramsLeader, 'POST /api/applications/sent/endorsements', body);
      expect([not.status, failureIn(not).code]).toEqual([503, 'notWritten']);
      rig.grants.log.appending = 'dropped';
      const unknown = await rig.as(haramsLeader, 'POST /api/applications/sent/endorsements', body);
      expect([unknown.status, failureIn(unknown).code]).toEqual([504, 'unknownOutcome']);
      rig.grants.log.appending = 'written';
    });
  });

  describe('sent twice (E6)', () => {
    const body = {
      commandId: 'command-6',
      party: 'haram',
      version: 1,
      answer: 'endorsed',
      justification: 'Ja, dette.',
    };
    it('is done once and answered alike; with other content it is refused; another’s is another’s', async () => {
      const first = await rig.as(haramsLeader, 'POST /api/applications/sent/endorsements', body);
      expect(first.status).toBe(200);
      const again = await rig.as(haramsLeader, 'POST /api/applications/sent/endorsements', body);
      expect(again.body.seq).toBe(first.body.seq);
      const other = { ...body, justification: 'Noko anna.' };
      expect((await rig.as(haramsLeader, 'POST /api/applications/sent/endorsements', other)).status).toBe(409);
      const another = await rig.as(haramsOtherLeader, 'POST /api/applications/sent/endorsements', body);
      expect(failureIn(another).code).toBe('alreadyAnswered');
    });
  });
});
