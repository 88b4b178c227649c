import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { nn } from '../../src/texts/nn.js';
import { cardWith } from './support/cards.js';
import { focusIsOn, focusIsSeen, tabTo } from './support/keyboard.js';
import { openProduct, type Product } from './support/product.js';
import { APPLICATIONS, setTheScene } from './support/scene.js';
import { WRITING } from './support/sceneOfWriting.js';
import { shownTab } from './support/tab.js';

jest.setTimeout(120_000);

const { form, cards, endorsing } = nn;

let on: Product;
beforeAll(async () => {
  on = await openProduct();
  await setTheScene(on);
}, 180_000);
afterAll(() => on?.stop());

/** Until what was asked for is so. */
const becomes = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries === 100) throw new Error(`It never came to this: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('by keyboard alone', () => {
  it('an applicant writes, moves about in the budget, asks to send, and follows a link to what is missing', async () => {
    const page = await on.asPerson('prosjektleiar-test-k07', { sub: `applications/${APPLICATIONS.draft}/measure` });
    const tab = await shownTab(page, form.parts.measure);
    await page.locator('iframe').focus();
    await tabTo(page, form.fields.title.label);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Overgangen');
    await tabTo(page, form.next(form.parts.effect));
    await tabTo(page, form.parts.budget, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await becomes('focus on the heading', () => focusIsOn(page, form.parts.budget));
    const { rows, groups, cell } = form.budget;
    await tabTo(page, cell(rows['personnel.salary'], groups.personnel, 'Kommune'));
    await page.keyboard.type('100000');
    await page.keyboard.press('ArrowDown');
    expect(await focusIsOn(page, cell(rows['personnel.userFees'], groups.personnel, 'Kommune'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focusIsOn(page, cell(rows['personnel.userFees'], groups.personnel, 'HMR HF'))).toBe(true);
    await tabTo(page, form.parts.endorsement, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await becomes('focus on the heading', () => focusIsOn(page, form.parts.endorsement));
    await tabTo(page, form.sending.send);
    await page.keyboard.press('Enter');
    const heading = tab.getByRole('heading', { level: 2 }).first();
    await becomes('focus on the summary', () => heading.evaluate((title) => title === document.activeElement));
    await tabTo(page, form.problem.EVALUATION_PLAN_MISSING());
    await page.keyboard.press('Enter');
    await becomes('focus in the field', () =>
      tab
        .getByRole('textbox', { name: form.fields.evaluationPlan.label })
        .evaluate((box) => box === document.activeElement),
    );
  });

  it('a leader reads the application and answers', async () => {
    const page = await on.asPerson('kommunalsjef-test-giske', { sub: `endorsements/${APPLICATIONS.awaiting}` });
    const tab = await shownTab(page);
    await tab.getByRole('textbox', { name: endorsing.answer.justification }).waitFor();
    await page.locator('iframe').focus();
    await tabTo(page, endorsing.answer.justification);
    await tabTo(page, endorsing.answer.endorse);
    await page.keyboard.press('Enter');
    await tab.getByText(endorsing.answer.missing).first().waitFor();
    await becomes('focus in the field', () => focusIsOn(page, endorsing.answer.justification));
    await page.keyboard.type('Giske er med.');
    await tabTo(page, endorsing.answer.endorse);
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: endorsing.answered.endorsed }).waitFor();
    await becomes('focus on the new heading', () => focusIsOn(page, endorsing.answered.endorsed));
  });

  it('a member votes on the card, sees where he is when the answer replaces it, and changes his vote', async () => {
    const page = await on.asPerson('medlem-test-k2', { view: 'team/ssu' });
    await cardWith(page, cards.ballot.notAnswered).waitFor();
    /** Others answer too, and each answer replaces the card: whoever pressed just then presses again. */
    const vote = async (choice: 'abstain' | 'for', key: string): Promise<void> => {
      const answered = page.getByText(cards.ballot.youVoted[choice](''));
      await becomes(`the vote “${choice}” on the card`, async () => {
        await tabTo(page, nn.meeting.vote.choices[choice]);
        await page.keyboard.press(key);
        return answered.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
      });
    };
    await vote('abstain', 'Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    expect(await focusIsSeen(page)).toBe(true);
    await vote('for', 'Space');
  });

  it('whoever shares a draft and comments on it keeps his place when what he pressed is gone', async () => {
    const { people, comments } = nn.sharing;
    const page = await on.asPerson(WRITING.writer, { sub: `applications/${WRITING.draft}/applicants` });
    const tab = await shownTab(page, form.parts.applicants);
    const focusedIs = (what: string, wanted: Locator) =>
      becomes(`focus on ${what}`, () => wanted.evaluate((one) => one === document.activeElement).catch(() => false));
    const press = (name: string) => tab.getByRole('button', { name }).press('Enter');
    await press(people.start);
    await focusedIs('the search', tab.getByRole('textbox', { name: people.search }));
    await press(people.close);
    await focusedIs('the button that opened it', tab.getByRole('button', { name: people.start }));
    await press(people.removeNamed(on.account(WRITING.colleague).displayName));
    await focusedIs('the people', tab.locator('#f-people'));
    await press(people.undo);
    await tab.getByText(people.undone).waitFor();
    await focusedIs('the people', tab.locator('#f-people'));
    await tab.getByRole('link', { name: new RegExp(`^${form.parts.measure}`) }).press('Enter');
    const author = on.account(WRITING.colleague).displayName;
    await press(comments.doneNamed(author));
    await focusedIs('the comments', tab.getByRole('heading', { name: comments.title }));
    expect(on.complaints).toEqual([]);
  });
});
