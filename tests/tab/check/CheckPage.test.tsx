import { describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { CheckedDocument } from '../../../src/api/contract.js';
import { CheckPage } from '../../../src/tab/check/CheckPage.js';
import type { Checked } from '../../../src/tab/check/checkFile.js';
import { nn } from '../../../src/texts/nn.js';

const known: CheckedDocument = {
  known: true,
  kind: 'receipt',
  version: 2,
  party: 'Haram kommune',
  at: '2024-11-25T10:32:07.000Z',
  seq: 23,
  hash: 'b'.repeat(64),
  filedSeq: 24,
  checkedAt: '2024-12-01T10:00:00.000Z',
  chain: 'whole',
};
const answered = (found: CheckedDocument): Checked => ({ kind: 'answered', sha: 'a'.repeat(64), found });

/** The button opens the machine's own list of files; what is chosen there comes by the input behind it. */
const drop = async (name: string): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nowhere to choose a file.');
  await userEvent.upload(input, new File(['x'], name, { type: 'application/pdf' }));
};

const check = async (result: Checked): Promise<string> => {
  render(<CheckPage texts={nn} check={() => Promise.resolve(result)} />);
  await drop('kvittering.pdf');
  return screen.getByRole('status').textContent;
};

describe('the page that checks a file', () => {
  it('says in whole sentences that it is the one, whose, where in the journal, and that the chain holds', async () => {
    const said = await check(answered(known));
    expect(said).toContain('Fila er nøyaktig slik ho vart arkivert');
    expect(said).toContain('Haram kommune støttar søknaden, versjon 2');
    expect(said).toContain('nr. 23 i journalen');
    expect(said).toContain('er heil');
    expect(screen.getByRole('status')).toBe(document.activeElement);
  });

  it('asks for a file in its own language, whatever the browser speaks, and names the one that was chosen', async () => {
    render(<CheckPage texts={nn} check={() => Promise.resolve(answered(known))} />);
    expect(screen.getByRole('button').textContent).toBe(nn.checking.choose);
    cleanup();
    await check(answered(known));
    expect(screen.getByRole('button').textContent).toBe(nn.checking.chooseAnother);
    expect(screen.getByText('kvittering.pdf')).toBeTruthy();
  });

  it.each(['light', 'dark', 'contrast'])('has the colours that the browser asks for: %s', (theme) => {
    const asked = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' } as Record<
      string,
      string
    >;
    const matchMedia = window.matchMedia.bind(window);
    window.matchMedia = (query) => ({ ...matchMedia(query), matches: query === asked[theme] });
    const { container } = render(<CheckPage texts={nn} check={() => Promise.resolve(answered(known))} />);
    window.matchMedia = matchMedia;
    expect(container.querySelector(`.theme-${theme}`)).not.toBeNull();
  });

  it('says that it is not the file that was filed', async () => {
    expect(await check(answered({ known: false }))).toContain('Dette er ikkje ei fil som er arkivert');
  });

  it('says so where the chain is broken, before it or after', async () => {
    expect(await check(answered({ ...known, chain: 'broken' }))).toContain('broten før dette punktet');
  });

  it.each(['tooLarge', 'failed', 'tooOften', 'notSecure'] as const)('says what stopped it: %s', async (kind) => {
    expect(await check({ kind })).toContain(nn.checking[kind]);
  });

  describe('and a document that names attachments', () => {
    const named = { ...known, attachments: [{ name: 'Plan.pdf', bytes: 2048, sha256: 'd'.repeat(64) }] };

    it('lists them, says of one dropped after it that it is the same, and marks it', async () => {
      const asked: unknown[] = [];
      const answers: Checked[] = [answered(named), { kind: 'attachment', sha: 'd'.repeat(64), number: 1, of: named }];
      render(
        <CheckPage
          texts={nn}
          check={(_file, before) => {
            asked.push(before);
            return Promise.resolve(answers[asked.length - 1] as Checked);
          }}
        />,
      );
      await drop('kvittering.pdf');
      expect(screen.getByRole('listitem').textContent).toMatch(/^Plan\.pdf 2\sKBd{64}$/);
      await drop('Plan.pdf');
      expect(asked).toEqual([undefined, named]);
      expect(screen.getByRole('status').textContent).toContain('Ho er vedlegg 1, «Plan.pdf», i søknaden, versjon 2.');
      expect(screen.getByRole('listitem').textContent).toContain(nn.checking.attachments.checked);
    });

    it('says of another file that it is none of them either', async () => {
      const answers: Checked[] = [answered(named), answered({ known: false })];
      render(<CheckPage texts={nn} check={() => Promise.resolve(answers.shift() as Checked)} />);
      await drop('kvittering.pdf');
      await drop('noko-anna.pdf');
      expect(screen.getByRole('status').textContent).toContain(nn.checking.attachments.none);
      expect(screen.getByRole('listitem').textContent).not.toContain(nn.checking.attachments.checked);
    });

    it('says so where they cannot be read now', async () => {
      expect(await check(answered(known))).toContain(nn.checking.attachments.unread);
    });

    it('says nothing of attachments where it names none', async () => {
      const said = await check(answered({ ...known, attachments: [] }));
      expect(said).not.toContain(nn.checking.attachments.unread);
      expect(screen.queryByRole('list')).toBeNull();
    });
  });
});
