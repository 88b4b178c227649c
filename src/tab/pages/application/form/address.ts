import { FIELDS } from '../../../../grant/application.js';
import type { Problem } from '../../../../grant/problems.js';
import { href } from '../../../router.js';

/** Where something stands in the form, as an id in the page: `budget-rows-operating-travel-sum`. */
export const addressOf = (field: string, at = ''): string =>
  [field, ...at.split(/[^\w]+/)].filter((step) => step !== '').join('-');

/** The id of the element at an address. */
export const elementId = (field: string, at = ''): string => `f-${addressOf(field, at)}`;

export const problemHref = (application: string, { field, at }: Problem): string =>
  href('applications', application, FIELDS[field].part, addressOf(field, at));

const INPUT = 'input:not([hidden]), textarea, select';
const FOCUSABLE = `${INPUT}, button, a[href]`;

const elementAt = (address: string): HTMLElement | null => {
  const steps = address.split('-');
  for (let length = steps.length; length > 0; length -= 1) {
    const found = document.getElementById(`f-${steps.slice(0, length).join('-')}`);
    if (found) return found;
  }
  return null;
};

/** What is filled in there comes before what can be pressed, such as the button for comments. */
const inside = (element: HTMLElement | null): HTMLElement | null =>
  element?.querySelector<HTMLElement>(INPUT) ?? element?.querySelector<HTMLElement>(FOCUSABLE) ?? element;

/** Brings focus to an address, or to the nearest thing around it that there is. */
export const focusAddress = (address: string): void => {
  const element = elementAt(address);
  const target = element?.matches(FOCUSABLE) ? element : inside(element);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
};
