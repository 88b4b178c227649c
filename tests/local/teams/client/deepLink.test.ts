import { describe, expect, it } from '@jest/globals';
import { readDeepLink } from '../../../../src/local/teams/client/deepLink.js';

const app = '8880799a-b60c-4f7e-9a6b-26130a65f901';
const link = (path: string, context?: object): string =>
  `https://teams.microsoft.com/l/${path}${context ? `?context=${encodeURIComponent(JSON.stringify(context))}` : ''}`;

describe('a link in a card', () => {
  it('leads to a page of the app', () => {
    const target = { kind: 'tab', sub: 'soknader/1', channel: null };
    expect(readDeepLink(link(`entity/${app}/semje`, { subEntityId: 'soknader/1' }), app)).toEqual(target);
    expect(readDeepLink(link(`entity/${app.toUpperCase()}/semje`, { subPageId: 'soknader/1' }), app)).toEqual(target);
  });

  it('leads to the app’s tab in a channel, or to a message', () => {
    const channel = '19:abc@thread.tacv2';
    expect(readDeepLink(link(`entity/${app}/semje`, { channelId: channel }), app)).toEqual({
      kind: 'tab',
      sub: '',
      channel,
    });
    expect(readDeepLink(link(`message/${encodeURIComponent(channel)}/17`), app)).toEqual({
      kind: 'message',
      channel,
      message: '17',
    });
  });

  it.each([
    link('entity/another-app/semje'),
    link('chat/0/0'),
    'https://example.org/l/entity/x/semje',
    'https://teams.microsoft.com.example.org/l/message/a/b',
    'javascript:alert(1)',
    'not a link',
  ])('leads outside and is not followed: %s', (outside) => {
    expect(readDeepLink(outside, app)).toEqual({ kind: 'outside' });
  });

  it('keeps to the app when its context cannot be read', () => {
    expect(readDeepLink(`https://teams.microsoft.com/l/entity/${app}/semje?context=%7B`, app)).toMatchObject({
      kind: 'tab',
      sub: '',
    });
  });
});
