import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { nn } from '../../../../../src/texts/nn.js';
import { FILLED } from '../../../../support/filledApplication.js';
import { THE_CONTENT } from '../../../../support/endorsedApplication.js';
import { drawForm } from '../drawForm.js';

const { fromFile: words } = nn;
const attachments = (THE_CONTENT.attachments ?? []).slice(0, 1);
const imported = { file: attachments[0]?.name ?? '', unplaced: [] };
const boxOf = async (): Promise<string | null> =>
  (await screen.findByRole('region', { name: words.box(imported.file) })).textContent;

beforeEach(() => localStorage.clear());

describe('a draft that was made from a file', () => {
  it('says that the file itself lies with it, and where', async () => {
    drawForm({ ...FILLED, imported, attachments }, { part: 'measure' });
    expect(await boxOf()).toContain(words.fileKept);
    expect(screen.getByRole('link', { name: words.toAttachments }).getAttribute('href')).toBe(
      '#/applications/a1/declarations',
    );
  });

  it('says nothing of a file that was not kept, or has been removed', async () => {
    drawForm({ ...FILLED, imported }, { part: 'measure' });
    expect(await boxOf()).toBe(words.box(imported.file));
  });
});
