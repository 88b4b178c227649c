import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepFocus } from '../../src/tab/keepFocus.js';

const SOON_MS = 300;
let stop: () => void;
const shown = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

describe('focus whose place goes away', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <main id="content"><h1 id="title" tabindex="-1">Søknad</h1>
        <section id="people"><ul><li id="row"><button id="remove">Ta bort</button></li></ul><button id="add">Legg til</button></section>
        <button id="loose">Slett</button>
      </main>`;
    stop = keepFocus(document);
  });
  afterEach(() => {
    stop();
    document.body.innerHTML = '';
  });

  it('goes to the box it was in', async () => {
    shown('remove').focus();
    shown('row').remove();
    await sleep(SOON_MS);
    expect(document.activeElement).toBe(shown('people'));
  });

  it('goes to the heading where nothing of its box is left', async () => {
    shown('remove').focus();
    shown('people').remove();
    await sleep(SOON_MS);
    expect(document.activeElement).toBe(shown('title'));
  });

  it('stays where somebody has brought it', async () => {
    shown('remove').focus();
    shown('row').remove();
    shown('add').focus();
    await sleep(SOON_MS);
    expect(document.activeElement).toBe(shown('add'));
  });

  it('is left alone where something else goes away, or nothing had it', async () => {
    shown('loose').remove();
    await sleep(SOON_MS);
    expect(document.activeElement).toBe(document.body);
    shown('add').focus();
    shown('row').remove();
    await sleep(SOON_MS);
    expect(document.activeElement).toBe(shown('add'));
  });
});
