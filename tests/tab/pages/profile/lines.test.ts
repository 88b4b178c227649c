import { describe, expect, it } from '@jest/globals';
import { agder } from '../../../../src/profiles/agder.js';
import { readRounds, readYearly, roundLines, yearlyLines } from '../../../../src/tab/pages/profile/dayLines.js';
import { linesOf, readLines } from '../../../../src/tab/pages/profile/municipalityLines.js';

describe('municipalities as lines', () => {
  it('come back as the same parties', () => {
    const municipalities = agder.parties.filter(({ side }) => side === 'kommune');
    expect(readLines(linesOf(agder.parties), agder.parties, 'nb')).toEqual({ parties: municipalities, unread: [] });
  });

  it('may be new, with the profile’s own form where none is said', () => {
    expect(readLines('3401 Kongsvinger\n\n3434 Lom NN ', [], 'nb')).toEqual({
      parties: [
        {
          id: 'kongsvinger',
          number: '3401',
          side: 'kommune',
          name: 'Kongsvinger kommune',
          shortName: 'Kongsvinger',
          language: 'nb',
        },
        { id: 'lom', number: '3434', side: 'kommune', name: 'Lom kommune', shortName: 'Lom', language: 'nn' },
      ],
      unread: [],
    });
  });

  it('keep their id when they are called something else', () => {
    const { parties } = readLines('4203 Nye Arendal nb', agder.parties, 'nb');
    expect(parties).toMatchObject([{ id: 'arendal', name: 'Nye Arendal kommune', shortName: 'Nye Arendal' }]);
  });

  it('are not guessed where number or name is missing', () => {
    expect(readLines('Arendal\n4203 Arendal nb\n42 Lom', [], 'nb').unread).toEqual([1, 3]);
  });
});

describe('days as lines', () => {
  it('come back as the same rounds, with the years they are for', () => {
    const rounds = [
      { deadline: '2024-12-01', decideBy: '2024-12-20', years: [2024, 2025] },
      { deadline: '2025-05-01' },
    ];
    expect(roundLines(rounds)).toBe('01.12.2024 20.12.2024\n01.05.2025');
    expect(readRounds(roundLines(rounds), rounds)).toEqual({ read: rounds, unread: [] });
  });

  it('are not days that do not exist, three on a line, or a decision before the deadline', () => {
    const typed = '31.11.2025\n1.12.2025 2.12.2025 3.12.2025\n1.12.2025 1.11.2025\n1.12.2025 snart';
    expect(readRounds(typed, [])).toEqual({ read: [], unread: [1, 2, 3, 4] });
  });

  it('come back as days of every year, and as single days', () => {
    expect(yearlyLines(['06-01', '2025-12-24'])).toBe('1.6.\n24.12.2025');
    expect(readYearly('1.6.\n24.12.2025\n29.2')).toEqual({ read: ['06-01', '2025-12-24', '02-29'], unread: [] });
    expect(readYearly('31.4.\njuni').unread).toEqual([1, 2]);
  });
});
