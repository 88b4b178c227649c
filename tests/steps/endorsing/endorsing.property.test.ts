import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, osloDate, type IsoDate } from '../../../src/grant/calendar.js';
import type { EndorsementAnswer, State } from '../../../src/grant/state.js';
import {
  clinicHead,
  alesundsLeader,
  day,
  haramsLeader,
  haramsOtherLeader,
  hospitalContact,
  projectLeader,
  secretary,
  type Player,
} from '../../support/cast.js';
import { at, given, Play } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import { callIsOpen, ENDORSERS, sendCommand, starts } from '../../support/theCall.js';

/*
 * The same story told twice: by the rules, and by a model so small that one sees that it is right. The model keeps who has
 * authority, what each party has answered to which content, and nothing else.
 */

type PartyName = keyof typeof ENDORSERS;
const PARTIES = ['alesund', 'haram', 'hf'] as const satisfies readonly PartyName[];
/** Who may be asked for each party, by the row of the register that says so. Haram has two. */
const LEADERS: Record<string, { readonly who: Player; readonly party: PartyName }> = {
  'alesunds-leader-endorser': { who: alesundsLeader, party: 'alesund' },
  'harams-leader-endorser': { who: haramsLeader, party: 'haram' },
  'harams-other-leader-endorser': { who: haramsOtherLeader, party: 'haram' },
  'clinic-head-endorser': { who: clinicHead, party: 'hf' },
};
const ROLES = Object.keys(LEADERS);
const WRITERS = [projectLeader, hospitalContact] as const;

type Move =
  | { readonly do: 'answer'; readonly role: string; readonly answer: EndorsementAnswer; readonly late: boolean }
  | { readonly do: 'send'; readonly writer: Player; readonly content: number; readonly itself: boolean }
  | { readonly do: 'recall'; readonly writer: Player }
  | { readonly do: 'submit'; readonly writer: Player }
  | { readonly do: 'askAnother'; readonly writer: Player; readonly role: string }
  | { readonly do: 'authorityEnds'; readonly role: string; readonly daysAgo: number };

const writer = fc.constantFrom(...WRITERS);
const role = fc.constantFrom(...ROLES);
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      role,
      answer: fc.constantFrom<EndorsementAnswer>(
        'endorsed',
        'endorsed',
        'endorsed',
        'endorsed',
        'declined',
        'changesRequested',
      ),
      /** From a page or card of the version before. */
      late: fc.nat(7).map((of) => of === 0),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      writer,
      content: fc.nat(1),
      itself: fc.nat(2).map((of) => of > 0),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('recall' as const), writer }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('submit' as const), writer }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('askAnother' as const), writer, role }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('authorityEnds' as const), role, daysAgo: fc.nat(2) }) },
);

/** Some moves a day: authority that ends does so on a day. All of them are before the deadline. */
const dayOf = (index: number): IsoDate => addDays(day('2024-11-20'), Math.floor(index / 8));

const shaOf = (content: number): string => String(content + 1).repeat(64);

/** What a party has said, and of which content. */
interface Said {
  readonly answer: EndorsementAnswer;
  readonly sha: string;
  readonly row: string;
  readonly on: IsoDate;
}

class Model {
  status: 'draft' | 'awaitingEndorsement' | 'endorsed' | 'submitted' = 'draft';
  version = 0;
  sha = '';
  itself = false;
  asked: Partial<Record<PartyName, string>> = {};
  said: Partial<Record<PartyName, Said>> = {};
  /** Leaders whose place another took, until they are asked again. */
  private away = new Set<string>();
  private readonly ends = new Map<string, IsoDate>();
  private keeps = false;

  private hasAuthority(row: string, on: IsoDate): boolean {
    return on <= (this.ends.get(row) ?? '9999');
  }

  private rowsFor(party: PartyName, today: IsoDate): string[] {
    return ROLES.filter((row) => LEADERS[row]?.party === party && this.hasAuthority(row, today));
  }

  private settle(): void {
    if (this.status === 'awaitingEndorsement' && PARTIES.every((party) => this.said[party]?.answer === 'endorsed'))
      this.status = this.itself ? 'submitted' : 'endorsed';
  }

  play(move: Move, today: IsoDate): void {
    switch (move.do) {
      case 'authorityEnds':
        this.ends.set(move.role, addDays(today, -move.daysAgo));
        return;
      case 'answer':
        return this.answer(move, today);
      case 'send':
        return this.send(move, today);
      case 'recall':
        if (this.status !== 'awaitingEndorsement' && this.status !== 'endorsed') return;
        this.status = 'draft';
        this.keeps = false;
        return;
      case 'submit':
        if (this.status === 'endorsed') this.status = 'submitted';
        return;
      case 'askAnother':
        return this.askAnother(move.role, today);
    }
  }

  private answer({ role: row, answer, late }: Extract<Move, { do: 'answer' }>, today: IsoDate): void {
    const party = LEADERS[row]?.party ?? 'hf';
    if (late || this.status !== 'awaitingEndorsement' || this.said[party]) return;
    if (!this.hasAuthority(row, today) || (this.away.has(row) && this.asked[party] !== row)) return;
    this.said[party] = { answer, sha: this.sha, row, on: today };
    if (answer === 'endorsed') return this.settle();
    this.status = 'draft';
    this.keeps = true;
  }

  private send({ content, itself }: Extract<Move, { do: 'send' }>, today: IsoDate): void {
    if (this.status !== 'draft') return;
    const sha = shaOf(content);
    // What has ended since takes nothing from an answer; what the register took back from before that day does.
    const stands = (party: PartyName): boolean => {
      const said = this.said[party];
      return this.keeps && said?.answer === 'endorsed' && said.sha === sha && this.hasAuthority(said.row, said.on);
    };
    const asked: Partial<Record<PartyName, string>> = {};
    for (const party of PARTIES) {
      const chosen = stands(party) ? this.asked[party] : this.rowsFor(party, today)[0];
      // Nobody left who could answer for that party: it cannot be sent.
      if (chosen === undefined) return;
      asked[party] = chosen;
    }
    this.said = Object.fromEntries(PARTIES.filter(stands).map((party) => [party, this.said[party]]));
    this.asked = asked;
    this.away = new Set();
    this.version += 1;
    this.sha = sha;
    this.itself = itself;
    this.status = 'awaitingEndorsement';
    this.keeps = false;
    this.settle();
  }

  private askAnother(row: string, today: IsoDate): void {
    const party = LEADERS[row]?.party ?? 'hf';
    const from = this.asked[party];
    if (this.status !== 'awaitingEndorsement' || this.said[party] || from === undefined) return;
    if (!this.hasAuthority(row, today) || from === row) return;
    this.away.add(from);
    this.asked[party] = row;
  }

  /** Whom one would choose when sending: the first with authority, else one who has none. */
  choices(today: IsoDate): Record<PartyName, string> {
    return Object.fromEntries(
      PARTIES.map((party) => [party, this.rowsFor(party, today)[0] ?? ENDORSERS[party]]),
    ) as Record<PartyName, string>;
  }
}

const start = given(theRegister, callIsOpen, starts(), {
  type: 'memberSet',
  v: 1,
  application: 'app',
  person: hospitalContact.id,
  role: 'writer',
  by: projectLeader.id,
}).state;

const theApplication = (state: State) => {
  const application = state.applications.get('app');
  if (!application) throw new Error('The application is gone.');
  return application;
};

/** One move by the rules, as somebody would make it who sees the application as it is. */
const playByTheRules = (play: Play, model: Model, one: Move, index: number): void => {
  const version = theApplication(play.state).rounds.length;
  const now = at(`${dayOf(index)}T12:00:00+01:00`);
  const of = { application: 'app', version } as const;
  switch (one.do) {
    case 'answer': {
      const leader = LEADERS[one.role];
      if (!leader) return;
      const { answer, late } = one;
      play.does(
        leader.who,
        {
          ...of,
          type: 'endorse',
          party: leader.party,
          answer,
          justification: 'Ja.',
          version: version - (late ? 1 : 0),
        },
        now,
      );
      return;
    }
    case 'send':
      play.does(
        one.writer,
        sendCommand({
          freezeId: `freeze-${index}`,
          sha: shaOf(one.content),
          endorsers: model.choices(dayOf(index)),
          submitsItself: one.itself,
          people: [],
        }),
        now,
      );
      return;
    case 'recall':
      play.does(one.writer, { ...of, type: 'recallSending' }, now);
      return;
    case 'submit':
      play.does(one.writer, { type: 'submit', application: 'app' }, now);
      return;
    case 'askAnother':
      play.does(
        one.writer,
        { ...of, type: 'askAnother', party: LEADERS[one.role]?.party ?? 'hf', role: one.role },
        now,
      );
      return;
    case 'authorityEnds':
      play.does(secretary, { type: 'endRole', role: one.role, to: addDays(dayOf(index), -one.daysAgo) }, now);
  }
};

const seen = (state: State) => {
  const { status, rounds } = theApplication(state);
  const round = rounds.at(-1);
  return {
    status,
    version: rounds.length,
    sha: round?.sha ?? '',
    asked: Object.fromEntries(Object.entries(round?.asked ?? {}).map(([party, asked]) => [party, asked.role])),
    said: Object.fromEntries(
      Object.entries(round?.answers ?? {}).map(([party, { answer, role, stamp }]) => [
        party,
        { answer, sha: round?.sha, row: role, on: osloDate(stamp.at) },
      ]),
    ),
  };
};
const expected = ({ status, version, sha, asked, said }: Model) => ({ status, version, sha, asked, said });

/** Every answer that stands was given by that person, for that party, to that very content: the events say so, not the fold. */
const wasGiven = (
  acts: readonly { readonly person: string; readonly party: string; readonly sha: string }[],
  state: State,
) => {
  const round = theApplication(state).rounds.at(-1);
  for (const [party, { answer, person }] of Object.entries(round?.answers ?? {})) {
    if (answer !== 'endorsed') continue;
    expect(acts).toContainEqual({ person, party, sha: round?.sha });
  }
};

describe('an application among its writers and leaders, in any order', () => {
  it('stands where a sequence of acts brings it, counts an answer only for its content, and is submitted only with all of them', () => {
    let submitted = 0;
    let kept = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 5, maxLength: 40 }), (moves) => {
        const play = new Play(start);
        const model = new Model();
        const acts: { person: string; party: string; sha: string }[] = [];
        moves.forEach((one, index) => {
          const shaBefore = theApplication(play.state).rounds.at(-1)?.sha ?? '';
          const roundsBefore = theApplication(play.state).rounds.length;
          playByTheRules(play, model, one, index);
          model.play(one, dayOf(index));
          const { rounds, status } = theApplication(play.state);
          const leader = one.do === 'answer' ? LEADERS[one.role] : undefined;
          if (leader && one.do === 'answer' && one.answer === 'endorsed' && !one.late && rounds.length === roundsBefore)
            acts.push({ person: leader.who.id, party: leader.party, sha: shaBefore });
          expect(seen(play.state)).toEqual(expected(model));
          wasGiven(acts, play.state);
          const answers = Object.values(rounds.at(-1)?.answers ?? {});
          if (answers.some(({ keptFrom }) => keptFrom !== undefined)) kept += 1;
          if (status !== 'submitted') return;
          submitted += 1;
          expect(answers.map(({ party, answer }) => [party, answer]).sort()).toEqual(
            PARTIES.map((party) => [party, 'endorsed']),
          );
        });
      }),
      { numRuns: 250 },
    );
    // Or the property would say little.
    expect(Math.min(submitted, kept)).toBeGreaterThan(10);
  });
});
