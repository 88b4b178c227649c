import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../../src/api/contract.js';
import { AnswerColumn } from '../../../../src/tab/pages/endorsements/AnswerColumn.js';
import { drawInSession, profile } from '../../inSession.js';

const asked = { id: 'me', name: 'Kommunalsjef Test Haram', title: 'Kommunalsjef' };
const role = { role: 'r1', person: asked, level: profile.endorserLevels.kommune.id, way: 'chat' as const };
const pageOf = (version: number): ApplicationPage =>
  ({
    id: 'a1',
    version,
    sha: 'a'.repeat(64),
    profile,
    parties: ['haram', 'hf'],
    answers: [],
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
