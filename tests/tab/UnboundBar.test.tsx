import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { UnboundBar } from '../../src/tab/UnboundBar.js';
import { nn } from '../../src/texts/nn.js';
import { drawInSession, someone } from './inSession.js';

const { label } = nn.visiting.bar;

describe('the bar to somebody who is nobody in the register', () => {
  it('tells who he is signed in as, and the code that the secretariat asks for', () => {
    const { person: _, ...unbound } = someone;
    drawInSession(<UnboundBar />, { me: { ...unbound, person: undefined as never, visitorCode: '7KM-4PQ' } });
    const { textContent } = screen.getByRole('complementary', { name: label });
    expect(textContent).toContain('Du er logga inn som Leiar Test H1');
    expect(textContent).toContain('les opp koden 7KM-4PQ');
  });

  it('is not there for somebody in the register', () => {
    drawInSession(<UnboundBar />);
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
