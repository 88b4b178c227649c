import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { formatKroner } from '../../src/grant/money.js';
import { nn } from '../../src/texts/nn.js';
import { cardWith, press } from './support/cards.js';
import { fillRegister, openProduct, type Product } from './support/product.js';
import { giveAuthority, openCall, planMeeting } from './support/secretariat.js';
import { steps } from './support/steps.js';
import { shownTab, tabOf } from './support/tab.js';
import { amountBox, chooseEndorsers, fillForm, goToPart, send, textBox, type } from './support/writing.js';
import { painTeam } from './support/writtenApplication.js';

jest.setTimeout(120_000);

const secretary = 'sekretaer-test-s1';
const applicant = 'prosjektleiar-test-k01';
const chair = 'leiar-test-h1';
/** Sits in the committee, and is the trust's contact person on the application. */
const involved = 'medlem-test-h3';
const deputy = 'varamedlem-test-h3';
const voters = ['leiar-test-h1', 'medlem-test-h2', 'nestleiar-test-k1', 'medlem-test-k2', 'medlem-test-k3'];
const title = 'Felles smerteteam på Sunnmøre';
const { cards, form, meeting } = nn;

let on: Product;
beforeAll(async () => {
  on = await openProduct();
  await fillRegister(on);
});
afterAll(() => on?.stop());
const step = steps(() => on);

const chatOf = (person: string): Promise<Page> => on.asPerson(person, { view: 'chat' });
const channelOf = (person: string): Promise<Page> => on.asPerson(person, { view: 'team/ssu' });
const tabFor = async (person: string, sub: string): Promise<FrameLocator> =>
  shownTab(await on.asPerson(person, { sub }));
const says = (place: FrameLocator | Page, text: string | RegExp): Promise<void> =>
  place.getByText(text).first().waitFor();

/** These follow each other: each person goes on where the one before left it. */
describe('the main job', () => {
  step('lets the secretary give a leader authority in a colleague’s place, and open a call', async () => {
    await giveAuthority(await tabFor(secretary, 'register'), {
      person: 'Kommunalsjef Test Sula',
      party: 'Giske kommune',
      source: 'Vertskommuneavtale',
    });
    const tab = await tabFor(secretary, 'calls');
    await openCall(tab, {
      year: '2026',
      amount: '8 564 000',
      source: 'Fordelingsnøkkelen',
      deadline: '01.12.2026',
      decideBy: '20.12.2026',
    });
    await says(tab, formatKroner(8_564_000));
  });

  step('lets an applicant start an application and fill in every part of the form', async () => {
    const tab = await tabFor(applicant, 'applications');
    await tab.getByRole('button', { name: nn.tab.applications.start }).click();
    await tab.getByRole('heading', { level: 1, name: form.parts.applicants }).waitFor();
    await fillForm(tab, painTeam(on.account(applicant), on.account(involved)));
    await says(tab, /^Lagra kl\.\s\d\d\.\d\d av deg$/);
  });

  step(
    'asks about an amount that can be read in two ways, and keeps what was typed until somebody has answered',
    async () => {
      const tab = tabOf(await on.page(applicant));
      const equipment = amountBox(tab, 'operating.equipment', 'kommune');
      await type(equipment, '8,564');
      await goToPart(tab, 'effect');
      await goToPart(tab, 'budget');
      expect(await equipment.inputValue()).toBe('8,564');
      await says(tab, form.budget.unclear('Utstyr, Kommune', '8,564'));
      await tab.getByRole('button', { name: formatKroner(8_564_000) }).waitFor();
      await tab.getByRole('button', { name: formatKroner(8564), exact: true }).click();
      await amountBox(tab, 'operating.travel', 'kommune').click();
      expect(await equipment.inputValue()).toBe('8\u00a0564');
      await says(tab, formatKroner(908_564));
    },
  );

  step('answers a «send» that comes too early with what is missing, each a link to its field', async () => {
    const tab = tabOf(await on.page(applicant));
    await goToPart(tab, 'operation');
    await textBox(tab, 'evaluationPlan').fill('');
    await goToPart(tab, 'measure');
    await type(tab.getByRole('textbox', { name: form.to }), '31.12.2025');
    await goToPart(tab, 'endorsement');
    await tab.getByRole('button', { name: form.sending.send }).click();
    const summary = tab.getByRole('heading', { name: form.summaryTitle(2) });
    await summary.waitFor();
    expect(await summary.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await tab.getByRole('link', { name: nn.form.problem.PERIOD_REVERSED() }).click();
    const to = tab.getByRole('textbox', { name: form.to });
    await to.waitFor();
    expect(await to.evaluate((box) => box.closest('fieldset')?.contains(document.activeElement))).toBe(true);
    await type(to, '31.12.2028');
    await goToPart(tab, 'endorsement');
    await tab.getByRole('button', { name: form.sending.send }).click();
    await tab.getByRole('link', { name: form.problem.EVALUATION_PLAN_MISSING() }).click();
    await type(textBox(tab, 'evaluationPlan'), 'Ventetid og reiseavstand blir målt kvart halvår.');
  });

  step('sends it to the leader whom the applicant has picked for each party, and locks it', async () => {
    const tab = tabOf(await on.page(applicant));
    await goToPart(tab, 'endorsement');
    await chooseEndorsers(tab, [
      ['Ålesund kommune', 'Kommunalsjef Test Ålesund'],
      ['Giske kommune', 'Kommunalsjef Test Giske'],
      ['Helse Møre og Romsdal HF', 'Klinikksjef Test A'],
    ]);
    await send(tab);
    await tab.getByRole('heading', { level: 1, name: title }).waitFor();
    await says(tab, /Innhaldet er låst medan leiarane svarar/);
  });

  step('takes no answer without a justification from the klinikksjef, and says so on his card', async () => {
    const page = await chatOf('klinikksjef-test-a');
    const card = cardWith(page, title);
    await press(card, cards.endorsement.endorse);
    await card.getByText(cards.endorsement.writeJustification).waitFor();
    const justification = card.getByRole('textbox');
    await justification.fill('   ');
    await press(card, cards.endorsement.endorse);
    await card.getByText(nn.refusals.justificationMissing()).waitFor();
    await type(justification, 'Klinikken går inn med ein lege i 20 %.');
    await press(card, cards.endorsement.endorse);
    await card.getByText(cards.endorsement.youEndorse).waitFor();
    expect(await card.getByRole('button', { name: cards.endorsement.endorse }).count()).toBe(0);
  });

  step('takes the answer of a colleague with authority in the tab, and both names stand', async () => {
    const tab = await tabFor('kommunalsjef-test-sula', 'endorsements');
    await tab
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .click();
    await tab.getByRole('heading', { name: nn.endorsing.answer.heading }).waitFor();
    await says(tab, nn.endorsing.answer.inPlaceOf('Kommunalsjef Test Giske'));
    await type(tab.getByRole('textbox', { name: nn.endorsing.answer.justification }), 'Giske er med på satsinga.');
    await tab.getByRole('button', { name: nn.endorsing.answer.endorse }).click();
    await tab.getByRole('heading', { name: nn.endorsing.answered.endorsed }).waitFor();
    await says(tab, nn.endorsing.parties.inPlaceOf('Kommunalsjef Test Sula', 'Kommunalsjef Test Giske'));
    const card = cardWith(await chatOf('kommunalsjef-test-giske'), title);
    await card.getByText(cards.endorsement.partyEndorses('Giske kommune')).waitFor();
    await card
      .getByText(cards.endorsement.inPlaceOf('Kommunalsjef Test Sula', 'Kommunalsjef Test Giske', ''))
      .waitFor();
  });

  step('submits itself with the last endorsement, and gives the applicant a receipt', async () => {
    const card = cardWith(await chatOf('kommunalsjef-test-alesund'), title);
    // Ålesund has chosen bokmål; his own Teams speaks nynorsk, and so does the card as soon as he looks at it.
    await card.getByRole('button', { name: cards.endorsement.endorse, exact: true }).waitFor();
    await type(card.getByRole('textbox'), 'Kommunen set av fysioterapeut i 20 %.');
    await press(card, cards.endorsement.endorse);
    await card.getByText(cards.endorsement.youEndorse).waitFor();
    const tab = tabOf(await on.page(applicant));
    await tab.getByRole('heading', { name: form.receipt.title }).waitFor();
    await says(tab, form.receipt.submitted);
    await says(tab, /^[0-9a-f]{64}$/);
  });

  step('lets the secretary go from the call to the application, and find it formally in order', async () => {
    const tab = await tabFor(secretary, 'calls');
    await says(tab, nn.screening.inbox.toCheck);
    await tab.getByRole('link', { name: title }).click();
    await tab.getByRole('heading', { name: nn.screening.title }).waitFor();
    await tab.getByRole('button', { name: nn.screening.pass }).click();
    await says(tab, nn.screening.done);
  });

  step('lets the secretary plan a meeting and put the application on its agenda', async () => {
    const tab = await tabFor(secretary, 'calls');
    await planMeeting(tab, { date: '14.09.2026', time: '10.00' });
    await tab.getByRole('checkbox', { name: title }).check();
    await tab.getByRole('button', { name: meeting.agenda.put }).click();
    await tab.getByRole('heading', { level: 2, name: title }).waitFor();
  });

  step('lets the chair put a motion, and brings the vote card to the channel', async () => {
    const tab = await tabFor(chair, 'meetings');
    await tab
      .getByRole('link', { name: new RegExp(meeting.open) })
      .first()
      .click();
    await tab.getByRole('heading', { level: 2, name: title }).waitFor();
    await type(tab.getByRole('textbox', { name: meeting.motion.conditions }), 'Rapport innan 1. mars 2028');
    await tab.getByRole('button', { name: meeting.motion.open }).click();
    await says(tab, /Open sidan kl\. /);
    await cardWith(await channelOf('medlem-test-k5'), title)
      .getByText(cards.ballot.open)
      .waitFor();
  });

  step(
    'asks who is named on the application whether he is impartial; he recuses, and his deputy steps in',
    async () => {
      const mine = cardWith(await channelOf(involved), title);
      await mine.getByText(cards.ballot.impartialityQuestion).waitFor();
      expect(await mine.getByRole('button', { name: meeting.vote.choices.for, exact: true }).count()).toBe(0);
      await press(mine, cards.ballot.recuse);
      await mine.getByText(cards.ballot.recused).waitFor();
      const stepping = cardWith(await channelOf(deputy), title);
      await stepping.getByText(cards.ballot.deputyStepsIn('Medlem Test H3')).waitFor();
      await press(stepping, meeting.vote.choices.for);
      await stepping.getByText(/✓ Du røysta for/).waitFor();
    },
  );

  step('takes the members’ votes by card, and a change of mind', async () => {
    for (const voter of voters) {
      const card = cardWith(await channelOf(voter), title);
      await press(card, meeting.vote.choices.for);
      await card.getByText(/✓ Du røysta for/).waitFor();
    }
    const card = cardWith(await channelOf('medlem-test-k5'), title);
    await press(card, meeting.vote.choices.against);
    await card.getByText(/✓ Du røysta imot/).waitFor();
    await press(card, meeting.vote.choices.for);
    await card.getByText(/✓ Du røysta for/).waitFor();
    await card.getByText(nn.ballot.answered(7, 10)).waitFor();
  });

  step('asks the chair once when answers are missing, closes, and says the result in a sentence', async () => {
    const tab = await tabFor(chair, 'meetings');
    await tab
      .getByRole('link', { name: new RegExp(meeting.open) })
      .first()
      .click();
    await tab.getByRole('button', { name: meeting.ballot.close }).click();
    await says(tab, meeting.ballot.closeAnyway(3));
    await tab.getByRole('button', { name: meeting.ballot.confirmClose }).click();
    await says(tab, /10 kunne røyste; éin er inhabil og tel ikkje med\./);
    await says(tab, /ingen røysta imot: 7 for/);
    await tab.getByRole('button', { name: meeting.ballot.record }).click();
    await tab.getByRole('heading', { name: meeting.boardCase.decided }).waitFor();
  });

  step('posts the decision in the channel, and tells the applicant in chat', async () => {
    const channel = await channelOf('medlem-test-k2');
    await cardWith(channel, 'Lukka kl.').getByText(title).first().waitFor();
    await cardWith(channel, cards.decision.granted(formatKroner(908_564), title)).waitFor();
    const told = cardWith(await chatOf(applicant), cards.decision.granted(formatKroner(908_564), title));
    await told.getByText(cards.decision.told).waitFor();
  });

  step('shows the decision in the log, to the applicant too', async () => {
    const tab = await tabFor(applicant, 'decisions');
    const row = tab.getByRole('row', { name: new RegExp(title) });
    await row.getByText(formatKroner(908_564)).first().waitFor();
    await row.getByText(nn.status.outcome.granted).first().waitFor();
  });

  step('makes no browser complain', () => expect(on.complaints).toEqual([]));
});
