import { describe, expect, it } from '@jest/globals';
import {
  actionsOf,
  dataWithInputs,
  findAction,
  inputsOf,
  missingInputs,
  refreshFor,
} from '../../../src/local/teams/cardActions.js';

const execute = (title: string, verb: string, data: object): object => ({ type: 'Action.Execute', title, verb, data });

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.Text', id: 'why', isRequired: true, errorMessage: 'Skriv noko.', value: 'frå før' },
    { type: 'Container', items: [{ type: 'ActionSet', actions: [execute('For', 'vote', { choice: 'for' })] }] },
  ],
  actions: [execute('Imot', 'vote', { choice: 'against', nested: { type: 'Action.Execute' } })],
  refresh: { action: { type: 'Action.Execute', verb: 'show' }, userIds: ['29:a', '29:b'] },
};

describe('the buttons of a card', () => {
  it('are found wherever they stand, without the refresh and without what only looks like one in the data', () => {
    expect(actionsOf(card).map(({ title }) => title)).toEqual(['For', 'Imot']);
  });

  it('are named by title, or by verb and a part of their data', () => {
    expect(findAction(card, 'Imot')?.data).toMatchObject({ choice: 'against' });
    expect(findAction(card, 'vote', { choice: 'against' })?.title).toBe('Imot');
    expect(findAction(card, 'vote', { choice: 'abstain' })).toBeUndefined();
  });

  it('send the inputs inside their data, unless they say they want none', () => {
    const action = { type: 'Action.Execute', data: { choice: 'for', why: 'data' } };
    expect(dataWithInputs(action, { why: 'skrive' })).toEqual({ choice: 'for', why: 'skrive' });
    expect(dataWithInputs({ ...action, associatedInputs: 'None' }, { why: 'skrive' })).toEqual(action.data);
  });
});

describe('the inputs of a card', () => {
  it('keep the card’s own value until somebody types, and nothing else is sent', () => {
    expect(inputsOf(card, { other: 'x' })).toEqual({ why: 'frå før' });
    expect(inputsOf(card, { why: '' })).toEqual({ why: '' });
  });

  it('stop a press when a required one is empty', () => {
    expect(missingInputs(card, { why: '' })).toEqual([{ id: 'why', message: 'Skriv noko.' }]);
    expect(missingInputs(card, { why: ' ' })).toEqual([]);
  });
});

describe('a card of one’s own', () => {
  it('is fetched for those the card names', () => {
    expect(refreshFor(card, '29:b', () => 2)).toMatchObject({ verb: 'show' });
    expect(refreshFor(card, '29:c', () => 2)).toBeUndefined();
  });

  it('is fetched for no more than sixty', () => {
    const userIds = Array.from({ length: 61 }, (_, index) => `29:${index}`);
    const many = { ...card, refresh: { ...card.refresh, userIds } };
    expect(refreshFor(many, '29:59', () => 100)).toBeDefined();
    expect(refreshFor(many, '29:60', () => 100)).toBeUndefined();
  });

  it('is fetched for everybody in a small conversation when the card names nobody', () => {
    const open = { ...card, refresh: { action: card.refresh.action } };
    expect(refreshFor(open, '29:c', () => 60)).toBeDefined();
    expect(refreshFor(open, '29:c', () => 61)).toBeUndefined();
  });
});
