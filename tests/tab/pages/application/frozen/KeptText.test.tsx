import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ApplicationPage } from '../../../../../src/api/contract.js';
import { FILLED } from '../../../../support/filledApplication.js';
import { KeptTexts } from '../../../../../src/tab/pages/application/frozen/KeptTexts.js';
import { whyKept } from '../../../../../src/tab/pages/application/frozen/whyKept.js';
import { drawInSession, profile } from '../../../inSession.js';
import { drawForm, pageWith } from '../drawForm.js';

const NAME = 'semje:t/u:draft:a1';
const by = { id: 'h1', name: 'Prosjektleiar Test H1', title: '' };
const at = '2024-12-18T10:50:00.000Z';
const keep = (purpose: string, page: string): void =>
  localStorage.setItem(`${NAME}:${page}`, JSON.stringify({ at: '2024-12-18T10:40:00.000Z', changes: { purpose } }));
/** The boxes alone, as the page of such an application has them. */
const draw = (page: Partial<ApplicationPage>) =>
  drawInSession(
    <KeptTexts application="a1" content={FILLED} profile={profile} because={whyKept(pageWith(FILLED, page))} />,
  );

beforeEach(() => localStorage.clear());

describe('what was being written when the application could no longer be changed', () => {
  it('stands on the page, to be copied or thrown away', async () => {
    keep('For seint ute', 'one');
    drawForm(FILLED, { part: 'measure', page: { mayWrite: false, status: 'endorsed' } });
    expect(await screen.findByText('For seint ute')).toBeTruthy();
    expect(screen.getByText(/Dette skreiv du i dag kl\.\s11\.40\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kopier teksten' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Forkast endringane' }));
    expect(screen.queryByText('For seint ute')).toBeNull();
    expect(localStorage).toHaveLength(0);
    expect(screen.getByText('Endringane er forkasta.')).toBeTruthy();
  });

  it.each<[string, Partial<ApplicationPage>, RegExp]>([
    ['sent', { status: 'awaitingEndorsement' }, /Søknaden er send, og det kom ikkje med\./],
    ['decided', { status: 'granted' }, /Søknaden er send, og det kom ikkje med\./],
    ['being sent', { status: 'draft', myRole: 'writer' }, /Søknaden blir send akkurat no, og det er ikkje med\./],
    ['withdrawn', { status: 'withdrawn', withdrawn: { by, at } }, /Søknaden er trekt, og det kom ikkje med\./],
    [
      'deleted',
      { status: 'deleted', deleted: { by, at, mayRestore: true } },
      /Utkastet er sletta, og det kom ikkje med\. Blir utkastet henta tilbake, kan du ta det inn i skjemaet\./,
    ],
    [
      'deleted for good',
      { status: 'deleted', deleted: { by, at, mayRestore: false } },
      /Utkastet er sletta, og det kom ikkje med\. Det ligg på denne maskina/,
    ],
    ['too late', { status: 'notAssessed', open: false }, /Fristen gjekk ut, og det kom ikkje med\./],
    [
      'given to others to write',
      { status: 'draft', myRole: 'commenter' },
      /Du kan ikkje skrive i søknaden lenger, og det kom ikkje med\. Be ein av skrivarane om tilgang/,
    ],
  ])('says why: %s', (_why, page, sentence) => {
    keep('For seint ute', 'one');
    draw(page);
    expect(screen.getByText('For seint ute')).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('says that access was taken away, and shows him what is his own', async () => {
    keep('For seint ute', 'one');
    drawForm(FILLED, { part: 'measure', gone: true });
    expect(await screen.findByText(/Du er teken av søknaden, og det kom ikkje med\./)).toBeTruthy();
    expect(screen.getByText('For seint ute')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/^Du har ikkje tilgang til denne søknaden lenger\./);
  });

  it('promises nothing where nothing of his is kept', async () => {
    drawForm(FILLED, { part: 'measure', gone: true });
    expect(await screen.findByText('Vi finn ikkje det du ser etter.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Endringar som ikkje kom med' })).toBeNull();
  });

  it('is shown from each tab it was written in, but for what the application says after all', async () => {
    keep('Frå den eine fana', 'one');
    keep('Frå den andre', 'two');
    keep(FILLED.purpose ?? '', 'three');
    draw({ status: 'endorsed' });
    const boxes = await screen.findAllByRole('region', { name: 'Endringar som ikkje kom med' });
    expect(boxes).toHaveLength(2);
    const [first = document.body] = boxes;
    await userEvent.click(within(first).getByRole('button', { name: 'Forkast endringane' }));
    expect(screen.queryByText('Frå den eine fana')).toBeNull();
    expect(screen.getByText('Frå den andre')).toBeTruthy();
  });

  it('is offered when the application has come back, with why it was not in it', async () => {
    keep('For seint ute', 'one');
    const earlierRounds = [{ version: 1, sentAt: at, ended: 'returned' as const, answers: [] }];
    drawForm(FILLED, { part: 'measure', page: { myRole: 'writer', earlierRounds } });
    const offer = /endringar frå i dag kl\.\s11\.40 som ikkje kom med då søknaden vart send: «Føremål»\. No kan han/;
    expect(await screen.findByText(offer)).toBeTruthy();
  });
});
