import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asciiJson } from '../../src/journal/commit.js';
import { commandHash } from '../../src/journal/commandHash.js';
import { firstFalseText, openEvent, referencesIn, TextSealer } from '../../src/journal/freeTexts.js';

const free = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => ({ text }));
const event = fc.record({
  type: fc.constant('x'),
  v: fc.constant(1),
  one: free,
  many: fc.array(free),
  deep: fc.record({ inner: free, n: fc.integer() }),
});
const never = () => false;

describe('a free text in an event', () => {
  it('comes back as it was, with its hash, and the stored event holds nothing of it', () => {
    fc.assert(
      fc.property(event, (written) => {
        const { event: stored, texts } = new TextSealer().sealEvent(written);
        const kept = { texts: Object.fromEntries(texts.map((text) => [text.sha, text.stored])) };
        expect(firstFalseText(kept)).toBeUndefined();
        expect(referencesIn(stored)).toHaveLength(2 + written.many.length);
        expect(JSON.stringify(stored)).not.toContain('"text"');
        const read = openEvent(JSON.parse(asciiJson(stored)), kept, never);
        expect(read).toMatchObject(written);
      }),
    );
  });

  it('lies in the drive where it is long, and the event then holds only its hash', () => {
    const { event: stored, texts } = new TextSealer().sealEvent({
      type: 'x',
      v: 1,
      reason: { text: 'a'.repeat(2001) },
    });
    expect(texts[0]).toMatchObject({ stored: { file: true }, file: expect.stringContaining('aaa') });
    expect(openEvent(stored, { texts: { [texts[0]!.sha]: texts[0]!.stored } }, never)).toMatchObject({
      reason: { sha: texts[0]!.sha },
    });
  });

  it('says that it was removed, whether the list or the journal says so', () => {
    const { event: stored, texts } = new TextSealer().sealEvent({ type: 'x', v: 1, reason: { text: 'a' } });
    const [{ sha, stored: kept }] = texts as [(typeof texts)[0]];
    const removed = { type: 'x', v: 1, reason: { sha, removed: true } };
    expect(openEvent(stored, { texts: { [sha]: { removed: true } } }, never)).toEqual(removed);
    expect(openEvent(stored, { texts: { [sha]: kept } }, () => true)).toEqual(removed);
  });

  it('keeps its hash when the same command is decided again, and two commands never share one', () => {
    const sealer = new TextSealer();
    expect(sealer.seal('same').sha).toBe(sealer.seal('same').sha);
    expect(new TextSealer().seal('same').sha).not.toBe(sealer.seal('same').sha);
  });

  it('is found out when it is not what was written', () => {
    const { sha, stored } = new TextSealer().seal('Ja');
    expect(firstFalseText({ texts: { [sha]: { ...stored, text: 'Nei' } } })).toBe(sha);
  });
});

describe("a command's hash", () => {
  it('does not depend on the order of its fields, and does on everything else', () => {
    const hash = commandHash('s', { a: 1, b: { c: [1, 2], d: 'x' } });
    expect(commandHash('s', { b: { d: 'x', c: [1, 2] }, a: 1 })).toBe(hash);
    expect(commandHash('s', { a: 1, b: { c: [2, 1], d: 'x' } })).not.toBe(hash);
    expect(commandHash('t', { a: 1, b: { c: [1, 2], d: 'x' } })).not.toBe(hash);
  });
});
