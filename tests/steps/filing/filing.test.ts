import { describe, expect, it } from '@jest/globals';
import { documentKey } from '../../../src/grant/filedDocument.js';
import type { Command, Event } from '../../../src/steps/process.js';
import { alesundsLeader, clinicHead, clock, haramsLeader, secretary } from '../../support/cast.js';
import { given } from '../../support/given.js';
import { callIsOpen, endorses, isSent, isSubmitted, starts } from '../../support/theCall.js';
import { theRegister } from '../../support/register.js';

const SHA = 'b'.repeat(64);
const receipt = { kind: 'receipt', application: 'app', version: 1, party: 'haram' } as const;
const filingOf = (subject: Parameters<typeof documentKey>[0]): Extract<Command, { type: 'fileDocument' }> => ({
  type: 'fileDocument',
  key: documentKey(subject),
  language: 'nn',
  sha: SHA,
  ...subject,
});
const sent: (Event | readonly Event[])[] = [theRegister, callIsOpen, starts(), isSent()];
const filed: Event = { ...filingOf(receipt), type: 'documentFiled', v: 1 };

describe('filing a document', () => {
  it('keeps the fingerprint of a receipt once the party stands behind the application', () => {
    given(...sent, endorses(haramsLeader, 'haram'))
      .when(clock, filingOf(receipt))
      .thenHappens(filed);
  });

  it('keeps that of the whole application once it is submitted', () => {
    const whole = { kind: 'application', application: 'app', version: 1 } as const;
    const all = [endorses(haramsLeader, 'haram'), endorses(alesundsLeader, 'alesund'), endorses(clinicHead, 'hf')];
    given(...sent, all)
      .when(clock, filingOf(whole))
      .thenRefuses({ code: 'notFound' });
    given(...sent, all, isSubmitted())
      .when(clock, filingOf(whole))
      .thenHappensLike({ type: 'documentFiled', key: 'application:app:1', sha: SHA });
  });

  it('files no receipt for a party that has not answered, or for a version that was never sent', () => {
    given(...sent)
      .when(clock, filingOf(receipt))
      .thenRefuses({ code: 'notFound' });
    given(...sent, endorses(haramsLeader, 'haram'))
      .when(clock, filingOf({ ...receipt, version: 2 }))
      .thenRefuses({ code: 'notFound' });
    given(...sent, endorses(haramsLeader, 'haram'))
      .when(clock, { ...filingOf(receipt), key: 'receipt:another:1:haram' })
      .thenRefuses({ code: 'notFound' });
  });

  it('files it once: what another instance has drawn with another name in it does not count', () => {
    given(...sent, endorses(haramsLeader, 'haram'), filed)
      .when(clock, { ...filingOf(receipt), sha: 'c'.repeat(64) })
      .thenRefuses({ code: 'alreadyFiled' });
  });

  it('is done by the clock alone', () => {
    given(...sent, endorses(haramsLeader, 'haram'))
      .when(secretary, filingOf(receipt))
      .thenRefuses({ code: 'notClock' });
  });

  it('files a document anew under another key where a text has been taken out of it', () => {
    expect(documentKey(receipt)).toBe('receipt:app:1:haram');
    expect(documentKey(receipt, 1)).toBe('receipt:app:1:haram:without1');
    given(...sent, endorses(haramsLeader, 'haram'), filed)
      .when(clock, { ...filingOf(receipt), key: documentKey(receipt, 1), sha: 'c'.repeat(64) })
      .thenHappensLike({ type: 'documentFiled', key: 'receipt:app:1:haram:without1' });
  });
});
