import { describe, expect, it } from '@jest/globals';
import type { Me } from '../../src/api/contract.js';
import { frontPage, pagesFor } from '../../src/tab/whatPeopleSee.js';

const nobody = {
  secretary: false,
  bodies: [],
  leads: false,
  endorser: false,
  waiting: { applications: 0, endorsements: 0, votes: 0, assessing: 0 },
  profile: { preparingBody: 'arbeidsgruppa', deciding: ['ssu'] },
} as unknown as Me;
const inAChat = { sidePanel: false };

describe('the navigation', () => {
  it('shows an applicant his applications and the decisions', () => {
    expect(pagesFor(nobody)).toEqual(['applications', 'decisions']);
  });

  it('shows a leader and a member what they come for, and last the way to apply: everybody may', () => {
    const leader = { ...nobody, endorser: true };
    expect(pagesFor(leader)).toEqual(['endorsements', 'decisions', 'applications']);
    expect(pagesFor({ ...nobody, bodies: ['ssu'] })).toEqual(['assessing', 'meetings', 'decisions', 'applications']);
    expect(pagesFor({ ...nobody, bodies: ['arbeidsgruppa'] })).toContain('assessing');
    expect(pagesFor({ ...nobody, bodies: ['pm'] })).not.toContain('assessing');
    expect(pagesFor({ ...nobody, leads: true })).toEqual(['meetings', 'decisions', 'applications']);
    expect(pagesFor(leader, 'meetings')).toContain('meetings');
  });

  it('takes a leader to his own draft when nothing else waits for him, and never before it', () => {
    const leader = { ...nobody, endorser: true, waiting: { ...nobody.waiting, applications: 1 } };
    expect(frontPage(leader, inAChat)).toBe('applications');
    expect(frontPage({ ...leader, waiting: { ...leader.waiting, endorsements: 1 } }, inAChat)).toBe('endorsements');
  });

  it('shows the secretariat everything', () => {
    expect(pagesFor({ ...nobody, secretary: true })).toEqual([
      'applications',
      'endorsements',
      'calls',
      'assessing',
      'meetings',
      'decisions',
      'register',
    ]);
  });

  it('begins where something waits, and beside a meeting with the meeting', () => {
    const member = { ...nobody, endorser: true, bodies: ['ssu'] };
    expect(frontPage(member, inAChat)).toBe('endorsements');
    expect(frontPage({ ...member, waiting: { ...nobody.waiting, votes: 1 } }, inAChat)).toBe('meetings');
    expect(frontPage(member, { sidePanel: true })).toBe('meetings');
    const assessor = { ...member, waiting: { ...nobody.waiting, assessing: 2 } };
    expect(frontPage(assessor, inAChat)).toBe('assessing');
    expect(frontPage({ ...assessor, waiting: { ...assessor.waiting, votes: 1 } }, inAChat)).toBe('meetings');
  });
});
