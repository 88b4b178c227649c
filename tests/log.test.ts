import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { log } from '../src/log.js';
import { BadConfiguration } from '../src/config.js';

describe('the app’s own log (security G6)', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const written = (): string => lines.join('');

  it('is one record a line, whatever is in a message', () => {
    log.warn('Refused\r\nINFO approved', { code: 'a\nb' });
    expect(lines).toHaveLength(1);
    expect(written().match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(written())).toMatchObject({ level: 'warn', message: 'Refused\r\nINFO approved' });
  });

  it.each([
    [
      'a token',
      `header ${['eyJhbGciOiJSUzI1NiJ9', 'eyJvaWQiOiJ4In0', 'c2lnbmF0dXJl'].join('.')} was`,
      /eyJ|c2lnbmF0dXJl/,
    ],
    ['an upload’s own token', 'PUT https://x.sharepoint.com/up?tempauth=v1.abcdef&x=1', /abcdef/],
    ['an address', 'nobody has kari.test@kommune.example', /kari|kommune\.example/],
    ['a national number', 'it says 13097248022, or 130972 48022', /48022/],
  ])('has no %s, wherever it stands', (_what, text, secret) => {
    log.warn(text, { deep: [text] });
    log.error('A fault', Object.assign(new Error(text), { name: 'Rejected' }));
    log.error('A bug', new Error(text));
    expect(written()).not.toMatch(secret);
    expect(lines).toHaveLength(3);
  });

  it('has nothing of what a service or a parser repeats of somebody’s text', () => {
    try {
      JSON.parse('Hemmeleg grunngjeving');
    } catch (error) {
      log.warn('It could not be read', error);
    }
    log.warn(
      'It was refused',
      Object.assign(new Error(`Graph answered 400: literal 'Hemmeleg' at position 9`), { name: 'Rejected' }),
    );
    log.warn(
      'It was refused',
      Object.assign(new Error('Graph answered 400: "Hemmeleg\nmeir" is not'), { name: 'Rejected' }),
    );
    log.error('A bug', new TypeError("Cannot read properties of undefined (reading 'Hemmeleg')"));
    expect(written()).not.toMatch(/Hemmeleg|meir/);
    expect(written()).toContain('Graph answered 400: literal ‹quoted› at position 9');
  });

  it('keeps what tells where a bug is, and what kind of fault it was', () => {
    log.error('A bug', new TypeError('x is not a function'));
    log.error('It cannot start', new BadConfiguration('PORT is missing'));
    expect(written()).toMatch(/x is not a function.*at .*log\.test/);
    expect(written()).toContain('PORT is missing');
  });

  it('keeps ids, keys and times as they are', () => {
    const detail = {
      actor: '3d104adb-4787-45c4-8bbb-581a0c82970b/c1d0a6fd-9b52-49bb-b4c9-12345678901a',
      key: 'endorsement:app:1:haram:p-0123456789abcdef',
      journal: 'mr:000123',
    };
    log.warn('Refused 403 in GET /api/register', detail);
    expect(JSON.parse(written())).toMatchObject({ detail });
  });
});
