import type { FrameLocator } from 'playwright-core';
import { nn } from '../../../src/texts/nn.js';
import { type } from './writing.js';

/** The secretary gives somebody authority to answer for one more party. */
export async function giveAuthority(
  tab: FrameLocator,
  role: { person: string; party: string; source: string },
): Promise<void> {
  const words = nn.register.give;
  await tab.getByRole('button', { name: words.start }).click();
  const box = tab.getByRole('region', { name: words.heading });
  const person = box.getByRole('combobox', { name: words.person });
  await person.selectOption(await person.locator('option', { hasText: role.person }).getAttribute('value'));
  await box.getByRole('combobox', { name: words.kind }).selectOption({ label: words.kinds.endorser });
  await box.getByRole('combobox', { name: words.party }).selectOption({ label: role.party });
  await type(box.getByRole('textbox', { name: words.source }), role.source);
  await box.getByRole('button', { name: words.submit }).click();
  await box.waitFor({ state: 'hidden' });
}

/** The secretary opens a call, one frame for one year. */
export async function openCall(
  tab: FrameLocator,
  call: { year: string; amount: string; source: string; deadline: string; decideBy: string },
): Promise<void> {
  const words = nn.calling.opening;
  await tab.getByRole('link', { name: nn.calling.openNew }).click();
  await tab.getByRole('heading', { level: 1, name: words.heading }).waitFor();
  const box = (name: string) => tab.getByRole('textbox', { name });
  await type(box(words.year), call.year);
  await type(box(words.amount), call.amount);
  await type(box(words.source), call.source);
  await type(box(words.deadline), call.deadline);
  await type(box(words.decideBy), call.decideBy);
  await tab.getByRole('button', { name: words.open, exact: true }).click();
  await tab.getByRole('heading', { level: 1, name: nn.calling.named('') }).waitFor();
}

/** The secretary plans a meeting about the newest call. */
export async function planMeeting(tab: FrameLocator, meeting: { date: string; time: string }): Promise<void> {
  const words = nn.meeting.plan;
  await tab.getByRole('link', { name: words.start }).click();
  await tab.getByRole('heading', { level: 1, name: words.heading }).waitFor();
  await type(tab.getByRole('textbox', { name: words.date }), meeting.date);
  await type(tab.getByRole('textbox', { name: words.time }), meeting.time);
  await tab.getByRole('button', { name: words.submit }).click();
  await tab.getByRole('heading', { level: 1, name: nn.meeting.named('SSU', '') }).waitFor();
}
