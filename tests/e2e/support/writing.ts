import type { FrameLocator, Locator } from 'playwright-core';
import type { FieldKey, Part } from '../../../src/grant/application.js';
import { FIELDS } from '../../../src/grant/application.js';
import { groupOf, type BudgetRowKey } from '../../../src/grant/budget.js';
import { nn } from '../../../src/texts/nn.js';
import type { WrittenApplication, WrittenContact } from './writtenApplication.js';

const { form } = nn;

/** Goes to a part of the form by its link in the list. */
export async function goToPart(tab: FrameLocator, part: Part): Promise<void> {
  await tab.getByRole('navigation', { name: form.list.name }).getByRole('link', { name: form.parts[part] }).click();
  await tab.getByRole('heading', { level: 1, name: form.parts[part] }).waitFor();
}

/** Key by key, as people do. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.fill('');
  await field.pressSequentially(text);
}

/** The field's own box: the label alone, or marked as optional. */
export const textBox = (tab: FrameLocator, field: FieldKey): Locator => {
  const { label } = form.fields[field];
  const box = (name: string): Locator => tab.getByRole('textbox', { name, exact: true });
  return box(label).or(box(form.optional(label)));
};

const choice = (tab: FrameLocator, field: FieldKey, role: 'radio' | 'checkbox', name: string): Locator =>
  tab.getByRole('group', { name: form.fields[field].label }).getByRole(role, { name });

const typeTexts = async (tab: FrameLocator, part: Part, { texts }: WrittenApplication): Promise<void> => {
  const own = Object.entries(texts) as [FieldKey, string][];
  for (const [field, text] of own.filter(([key]) => FIELDS[key].part === part)) await type(textBox(tab, field), text);
};

async function addContact(tab: FrameLocator, contact: WrittenContact): Promise<void> {
  const words = form.contact;
  await tab.getByRole('button', { name: words.add[contact.side] }).click();
  const box = tab.getByRole('group', { name: words[contact.side] });
  const line = (label: string): Locator => box.getByRole('textbox', { name: label });
  await type(line(words.name), contact.name);
  await type(line(words.position), contact.position);
  await type(line(words.unit), contact.unit);
  const employer = line(words.employer[contact.side]);
  if ((await employer.inputValue()) === '') await type(employer, contact.employer);
  await type(line(words.email), contact.email);
}

export const amountBox = (tab: FrameLocator, row: BudgetRowKey, side: 'kommune' | 'hf'): Locator => {
  const column = side === 'hf' ? 'HMR HF' : nn.status.side.kommune;
  return tab.getByRole('textbox', {
    name: form.budget.cell(form.budget.rows[row], form.budget.groups[groupOf(row)], column),
  });
};

/** Fills in every part by typing and ticking; the budget last but for what the caller does with it himself. */
export async function fillForm(tab: FrameLocator, application: WrittenApplication): Promise<void> {
  await goToPart(tab, 'applicants');
  for (const name of application.municipalities) await choice(tab, 'municipalities', 'checkbox', name).check();
  await choice(tab, 'leadApplicant', 'radio', application.lead).check();
  for (const contact of application.contacts) await addContact(tab, contact);
  await goToPart(tab, 'measure');
  await typeTexts(tab, 'measure', application);
  await type(tab.getByRole('textbox', { name: form.from }), application.from);
  await type(tab.getByRole('textbox', { name: form.to }), application.to);
  await tab.getByRole('checkbox', { name: 'Betre samhandling' }).check();
  await tab.getByRole('checkbox', { name: 'Rehabilitering' }).check();
  await tab.getByRole('radio', { name: 'Prosjekt', exact: true }).check();
  for (const part of ['effect', 'progress', 'operation'] as const) {
    await goToPart(tab, part);
    await typeTexts(tab, part, application);
  }
  await goToPart(tab, 'anchoring');
  await type(
    tab.getByRole('textbox', { name: form.lines.anchoringCommittees.numbered(1) }),
    'Fagleg samarbeidsutval for habilitering',
  );
  await typeTexts(tab, 'anchoring', application);
  await goToPart(tab, 'declarations');
  for (const field of ['progressResponsibility', 'reportAndAccounts'] as const)
    await tab.getByRole('checkbox', { name: form.fields[field].label }).check();
  await typeTexts(tab, 'declarations', application);
  await goToPart(tab, 'budget');
  for (const [row, side, typed] of application.amounts) await type(amountBox(tab, row, side), typed);
  await typeTexts(tab, 'budget', application);
  await choice(tab, 'lastingOperatingCost', 'radio', form.no).check();
}

/** Picks, for each party, the leader who is to answer. */
export async function chooseEndorsers(
  tab: FrameLocator,
  chosen: readonly (readonly [party: string, leader: string])[],
): Promise<void> {
  for (const [party, leader] of chosen) {
    const list = tab.getByRole('combobox', { name: form.sending.chooseFor(party) });
    const option = list.locator('option', { hasText: leader });
    await list.selectOption(await option.getAttribute('value'));
  }
}

/** Presses «Send til leiarforankring», and confirms. */
export async function send(tab: FrameLocator): Promise<void> {
  const { sending } = form;
  await tab.getByRole('button', { name: sending.send }).click();
  const asked = tab.getByRole('dialog', { name: sending.dialogTitle });
  await asked.getByRole('button', { name: sending.send }).click();
  await asked.waitFor({ state: 'hidden' });
}
