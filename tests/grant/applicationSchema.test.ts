import { describe, expect, it } from '@jest/globals';
import {
  FIELD_KEYS,
  fieldsOf,
  isAsked,
  LONGEST_TEXT,
  PARTS,
  partiesOf,
  shownFields,
} from '../../src/grant/application.js';
import { contentSchema, withChanges } from '../../src/grant/applicationSchema.js';
import { FILLED } from '../support/filledApplication.js';

const takes = (changes: unknown): boolean => contentSchema.safeParse(changes).success;
const travel = (kommune: unknown) => ({ budget: { rows: { 'operating.travel': { kommune } }, split: [] } });

describe('what a draft may hold', () => {
  it('is a whole application, given back as it was', () => {
    expect(contentSchema.parse(structuredClone(FILLED))).toEqual(FILLED);
  });

  it('is any part of one, and nothing', () => {
    expect(takes({ title: '' })).toBe(true);
    expect(takes({})).toBe(true);
  });

  it('is not a field that the form does not have', () => {
    expect(takes({ status: 'granted' })).toBe(false);
    expect(takes({ title: 'x', colour: 'red' })).toBe(false);
  });

  it.each([-1, 0.5, Number.NaN, 10_000_000_001, '1200'])('is no amount that is not whole kroner: %p', (cell) => {
    expect(takes(travel(cell))).toBe(false);
  });

  it('is an amount, or what somebody typed for one', () => {
    expect(takes(travel(0))).toBe(true);
    expect(takes(travel({ typed: '120`' }))).toBe(true);
  });

  it('is a day that exists, or what somebody typed for one', () => {
    expect(takes({ period: { from: '2025-02-28', to: { typed: '30. februar' } } })).toBe(true);
    expect(takes({ period: { from: '2025-02-30' } })).toBe(false);
  });

  it('has room for a text that is too long, so that nobody loses it', () => {
    expect(takes({ purpose: '🙂'.repeat(LONGEST_TEXT / 2) })).toBe(true);
    expect(takes({ purpose: 'å'.repeat(LONGEST_TEXT + 1) })).toBe(true);
    expect(takes({ purpose: 'å'.repeat(2 * LONGEST_TEXT + 1) })).toBe(false);
  });
});

describe('changing a draft', () => {
  it('changes the fields named, empties those that are null, and leaves the others', () => {
    const { purpose: _emptied, ...rest } = FILLED;
    expect(withChanges(FILLED, { title: 'Ny tittel', purpose: null })).toEqual({ ...rest, title: 'Ny tittel' });
    expect(FILLED.purpose).toBeDefined();
  });
});

describe('the form', () => {
  it('has every field in one of its parts, in its order, but for what a file brought besides', () => {
    expect(PARTS.flatMap(fieldsOf)).toEqual(FIELD_KEYS.filter((key) => key !== 'imported'));
  });

  it('counts the trust as a party to every application', () => {
    expect(partiesOf({ municipalities: ['haram', 'alesund'] }, 'hf')).toEqual(['haram', 'alesund', 'hf']);
    expect(partiesOf({}, 'hf')).toEqual(['hf']);
  });
});

describe('a field that not every form has', () => {
  it('is asked where the profile requires it or says so, and else shown only where something stands in it', () => {
    const asks = { requiredFields: ['purpose'] as const };
    expect(isAsked(asks, 'place')).toBe(true);
    expect(isAsked(asks, 'indicators')).toBe(false);
    expect(isAsked({ ...asks, alsoAsks: ['indicators'] }, 'indicators')).toBe(true);
    expect(isAsked({ requiredFields: ['indicators'] }, 'indicators')).toBe(true);
    expect(shownFields(asks, {})).not.toContain('indicators');
    expect(shownFields(asks, { indicators: ['Ventetid i dagar'] })).toContain('indicators');
  });
});
