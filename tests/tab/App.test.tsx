import { afterEach, describe, expect, it } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import type { Me, RouteName, Topic } from '../../src/api/contract.js';
import type { Api } from '../../src/tab/api.js';
import { App } from '../../src/tab/App.js';
import { go, href } from '../../src/tab/router.js';
import { nn } from '../../src/texts/nn.js';
import { inAChat, NOW, someone } from './inSession.js';

afterEach(() => {
  window.location.hash = '';
});

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

/** The whole tab on the page of one's applications; each answer comes with a clock of its own. */
const openTab = async (changes: Partial<Me> = {}) => {
  const asked: RouteName[] = [];
  let me: Me = { ...someone, ...changes };
  const heard = new Set<{ topics: readonly Topic[]; heard: () => void }>();
  const api = {
    get: (name: RouteName) => {
      asked.push(name);
      const value = name === 'me' ? { ...me, now: new Date(NOW + asked.length * 77).toISOString() } : [];
      return Promise.resolve({ ok: true, value });
    },
  } as unknown as Api;
  const live = {
    subscribe: (topics: readonly Topic[], listener: () => void) => {
      const one = { topics, heard: listener };
      heard.add(one);
      return () => heard.delete(one);
    },
    onDraft: () => () => undefined,
    start: () => undefined,
    stop: () => undefined,
  };
  go(href('applications'));
  render(<App host={inAChat} api={api} live={live} texts={nn} me={me} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 5000 });
  await settled();
  const happens = async (topic: Topic, now: Partial<Me> = {}): Promise<RouteName[]> => {
    asked.length = 0;
    me = { ...me, ...now };
    for (const one of heard) if (one.topics.includes(topic)) one.heard();
    await settled();
    return asked;
  };
  return { happens };
};

describe('the tab', () => {
  it('asks again for what it shows when that changed, and for nothing when something else did', async () => {
    const { happens } = await openTab();
    expect(await happens('applications')).toEqual(['me', 'myApplications']);
    expect(await happens('meetings')).toEqual(['me']);
    expect(await happens('calls')).toEqual(['me', 'calls']);
    expect(
      await happens('register', { waiting: { applications: 3, endorsements: 0, votes: 0, assessing: 0 } }),
    ).toEqual(['me']);
    expect(screen.getByText('3 ventar på deg')).toBeTruthy();
  });

  it('puts a red bar over the page the secretariat is on as soon as the journal stops', async () => {
    const { happens } = await openTab({ secretary: true });
    expect(screen.queryByText(/har eit brot/)).toBeNull();
    await happens('journal', { journalStop: { brokenAt: 12, reason: 'it is missing' } });
    expect(screen.getByText(/har eit brot ved post 12/)).toBeTruthy();
  });
});
