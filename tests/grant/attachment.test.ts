import { describe, expect, it } from '@jest/globals';
import {
  cleanName,
  hasPath,
  LARGEST_ATTACHMENT,
  LARGEST_JSON,
  MOST_ATTACHMENTS,
  problemBefore,
  typeNamed,
} from '../../src/grant/attachment.js';
import { contentSchema, typedContentSchema } from '../../src/grant/applicationSchema.js';
import { fileSize } from '../../src/texts/fileSize.js';

const file = { name: 'Plan.pdf', bytes: 10 };
const codeOf = (differently: Partial<typeof file>, already = 0): string | undefined =>
  problemBefore({ ...file, ...differently }, already)?.code;

describe('a file that somebody wants to attach', () => {
  it('is taken where its name, size and number say nothing against it', () => {
    expect(codeOf({})).toBeUndefined();
    expect(codeOf({ bytes: LARGEST_ATTACHMENT }, MOST_ATTACHMENTS - 1)).toBeUndefined();
  });

  it.each<[string, Partial<typeof file>, number?]>([
    ['empty', { bytes: 0 }],
    ['tooLarge', { bytes: LARGEST_ATTACHMENT + 1 }],
    ['tooLarge', { name: 'Søknad.json', bytes: LARGEST_JSON + 1 }],
    ['tooMany', {}, MOST_ATTACHMENTS],
    ['nameMissing', { name: '\u202e \u0000' }],
    ['nameTooLong', { name: `${'a'.repeat(197)}.pdf` }],
    ['nameHasPath', { name: String.raw`..\..\Plan.pdf` }],
    ['nameHasPath', { name: '../Plan.pdf' }],
    ['nameHasPath', { name: 'C:Plan.pdf' }],
    ['nameHasPath', { name: '..' }],
    ['typeNotAllowed', { name: 'Plan.pdf.exe' }],
    ['typeNotAllowed', { name: 'Plan.docm' }],
    ['typeNotAllowed', { name: 'Plan.svg' }],
    ['typeNotAllowed', { name: 'Plan.csv' }],
    ['typeNotAllowed', { name: 'Plan' }],
  ])('is refused before it is sent: %s', (code, differently, already = 0) => {
    expect(codeOf(differently, already)).toBe(code);
  });

  it('is known by its ending, in any case and in the ways that are usual', () => {
    expect([typeNamed('A.PDF'), typeNamed('b.JPeG'), typeNamed('c.jpg')]).toEqual(['pdf', 'jpg', 'jpg']);
  });

  it('is shown without what is not seen, so that no name can pretend another ending', () => {
    expect(cleanName('  Plan \u202egnp.\t\u0000pdf ')).toBe('Plan gnp. pdf');
    expect(cleanName('A\u030arsplan.pdf')).toBe('Årsplan.pdf');
    expect(hasPath('Plan og budsjett.pdf')).toBe(false);
  });

  it('has its size in the words of people’s own folders', () => {
    expect([0, 1023, 1024, 1_300_000, LARGEST_ATTACHMENT].map((bytes) => fileSize(bytes, ','))).toEqual([
      '0\u00a0byte',
      '1023\u00a0byte',
      '1\u00a0KB',
      '1,2\u00a0MB',
      '250\u00a0MB',
    ]);
  });
});

describe('the attachments of a draft', () => {
  const attachment = {
    id: 'a1',
    name: 'Plan.pdf',
    bytes: 10,
    type: 'pdf',
    sha256: 'a'.repeat(64),
    item: '01ABC',
    eTag: '"{GUID},1"',
    addedBy: 'project-leader',
    addedAt: '2024-11-25T11:00:00.000Z',
  };
  it('stand in its content', () => {
    expect(contentSchema.safeParse({ attachments: [attachment] }).success).toBe(true);
  });
  it('are written by nobody but the server', () => {
    expect(typedContentSchema.safeParse({ title: 'FACT ung' }).success).toBe(true);
    for (const value of [[attachment], [], null])
      expect(typedContentSchema.safeParse({ title: 'FACT ung', attachments: value }).success).toBe(false);
  });
});
