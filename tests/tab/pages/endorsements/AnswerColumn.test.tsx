import { describe, expect, it } from '@jest/globals';
import { levelOn } from '../../../../src/grant/endorserLevels.js';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../../src/api/contract.js';
import { AnswerColumn } from '../../../../src/tab/pages/endorsements/AnswerColumn.js';
import { drawInSession, profile } from '../../inSession.js';

const asked = { id: 'me', name: 'Kommunalsjef Test Haram', title: 'Kommunalsjef' };
const role = { role: 'r1', person: asked, level: levelOn(profile, 'kommune')!.id, way: 'chat' as const };
const pageOf = (version: number): ApplicationPage =>
  ({
    id: 'a1',
    version,
    sha: 'a'.repeat(64),
    profile,
    parties: ['haram', 'hf'],
    answers: [],
    earlierRounds: [],
    mayAnswerFor: [{ party: 'haram', asked, role }],
  }) as unknown as ApplicationPage;
const column = (version: number): ReactElement => (
  <AnswerColumn
    page={pageOf(version)}
    given={{ haram: { answer: 'endorsed', version: 1, seq: 231 } }}
    answered={() => undefined}
    failed={() => undefined}
  />
);

const answeredPage = (
  answer: Partial<ApplicationPage['answers'][number]>,
  more: Partial<ApplicationPage> = {},
): ApplicationPage => ({
  ...pageOf(2),
  mayAnswerFor: [],
  answers: [
    { party: 'haram', asked, answer: 'endorsed', by: asked, at: '2024-12-17T11:00:00.000Z', seq: 231, ...answer },
  ],
  ...more,
});
const drawAnswered = (page: ApplicationPage) =>
  drawInSession(<AnswerColumn page={page} given={{}} answered={() => undefined} failed={() => undefined} />);

describe('an answer that was given', () => {
  it('says when it was given to the same content, where it stands from an earlier version', () => {
    drawAnswered(answeredPage({ keptFrom: 1 }));
    expect(screen.getByText('Svaret vart gitt i går kl. 12.00 til same innhald, og det står.')).toBeTruthy();
    expect(screen.getByText('Gitt i går kl. 12.00 til same innhald')).toBeTruthy();
  });

  it('says nothing of the kind where it was given to this very version', () => {
    drawAnswered(answeredPage({}));
    expect(screen.queryByText(/same innhald/)).toBeNull();
    expect(screen.getByText(/Du treng ikkje gjere meir/)).toBeTruthy();
  });

  it('tells who endorsed that the round has ended, and why', () => {
    const no = { party: 'hf', asked: { ...asked, id: 'x' }, answer: 'declined' as const, by: { ...asked, id: 'x' } };
    const page = answeredPage({}, { roundEnded: 'declined' });
    drawAnswered({ ...page, answers: [...page.answers, no] });
    expect(screen.getByText('Du støttar søknaden')).toBeTruthy();
    expect(screen.getByText(/støttar ikkje søknaden, så denne runden er avslutta/)).toBeTruthy();
    expect(screen.queryByText(/Du treng ikkje gjere meir/)).toBeNull();
  });

  it('tells so too where its applicants took it back', () => {
    drawAnswered(answeredPage({}, { roundEnded: 'recalled' }));
    expect(screen.getByText(/har henta søknaden tilbake, så denne runden er avslutta/)).toBeTruthy();
  });
});

describe('the answer on a page that stays open', () => {
  it('is shown for the version it was given to, and asked for anew when there is another', () => {
    const { redraw } = drawInSession(column(1));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/231/)).toBeTruthy();
    redraw(column(2));
    expect(screen.getByRole('textbox')).toBeTruthy();
    expect(screen.queryByText(/231/)).toBeNull();
  });
});
