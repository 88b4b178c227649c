import { describe, expect, it } from '@jest/globals';
import { readAddress, writeAddress } from '../../../../src/local/teams/client/address.js';

describe('the address of the client', () => {
  it('holds who, where, how it looks and the page in the tab', () => {
    const address = {
      person: 'medlem-test-k2',
      view: 'team/ssu/app',
      theme: 'dark',
      language: 'nb-NO',
      sub: 'sak/59',
    } as const;
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it('falls back on what is usual for what it does not know', () => {
    expect(readAddress('?theme=pink&lang=sv')).toEqual({
      person: '',
      view: 'chat',
      theme: 'default',
      language: null,
      sub: '',
    });
  });
});
