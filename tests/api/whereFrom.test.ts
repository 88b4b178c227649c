import { describe, expect, it } from '@jest/globals';
import { whereFrom } from '../../src/api/whereFrom.js';

const FRONT = '169.254.129.1';

describe('where a request comes from', () => {
  it('is the connection, and not what the caller writes, where there is no proxy', () => {
    expect(whereFrom('203.0.113.9', '198.51.100.7', 0)).toBe('198.51.100.7');
    expect(whereFrom(undefined, '::ffff:198.51.100.7', 0)).toBe('198.51.100.7');
  });

  it('is what our own proxy has added last, without the port, which changes each time', () => {
    expect(whereFrom('203.0.113.9:51234', FRONT, 1)).toBe('203.0.113.9');
    expect(whereFrom('1.2.3.4, 203.0.113.9:40000', FRONT, 1)).toBe('203.0.113.9');
    expect(whereFrom(['1.2.3.4', '203.0.113.9:40001'], FRONT, 1)).toBe('203.0.113.9');
  });

  it('is what the outermost of two has added', () => {
    expect(whereFrom('1.2.3.4, 203.0.113.9, 198.51.100.7:1', FRONT, 2)).toBe('203.0.113.9');
  });

  it('is the connection where fewer proxies have been passed than there should be, or what they wrote is no address', () => {
    expect(whereFrom(undefined, FRONT, 1)).toBe(FRONT);
    expect(whereFrom('203.0.113.9', FRONT, 2)).toBe(FRONT);
    expect(whereFrom('unknown', FRONT, 1)).toBe(FRONT);
    expect(whereFrom('', undefined, 1)).toBe('unknown');
  });

  it('is one place for all addresses of one IPv6 network', () => {
    expect(whereFrom('[2001:db8:1:2::9]:443', FRONT, 1)).toBe('2001:db8:1:2::/64');
    expect(whereFrom('2001:db8:1:2:a:b:c:d', FRONT, 1)).toBe('2001:db8:1:2::/64');
    expect(whereFrom('2001:db8:1:3::9', FRONT, 1)).toBe('2001:db8:1:3::/64');
    expect(whereFrom(undefined, '::1', 0)).toBe('0:0:0:0::/64');
  });
});
