import { addDays, osloClock, osloDate, type Instant } from '../../grant/calendar.js';
import type { Texts } from '../../texts/nn.js';

/** `i dag kl. 14.32`, `i går kl. 9.05`, or the date and time. `now` in milliseconds. */
export const whenText = (texts: Texts, at: string, now: number): string => {
  const { date, hour, minute } = osloClock(at as Instant);
  const time = texts.format.time(hour, minute);
  const today = osloDate(now);
  if (date === today) return texts.tab.today(time);
  return addDays(date, 1) === today ? texts.tab.yesterday(time) : texts.format.dateAndTime(date, time);
};

/** `kl. 14.32` today, else with the day. */
export const clockText = (texts: Texts, at: string, now: number): string => {
  const { date, hour, minute } = osloClock(at as Instant);
  const time = texts.format.time(hour, minute);
  return date === osloDate(now) ? texts.tab.atTime(time) : texts.format.dateAndTime(date, time);
};

export const momentText = (texts: Texts, at: string): string => {
  const { date, hour, minute } = osloClock(at as Instant);
  return texts.format.dateAndTime(date, texts.format.time(hour, minute));
};

/** A deadline is a day: `1. desember 2024 kl. 23.59`. */
export const deadlineText = (texts: Texts, date: string): string =>
  texts.format.dateAndTime(date, texts.format.time('23', '59'));

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days in Oslo from one moment to another, by the calendar: since yesterday evening is one. */
export const daysSince = (at: string, now: number): number =>
  Math.round((Date.parse(osloDate(now)) - Date.parse(osloDate(at as Instant))) / DAY_MS);

/** `om 4 dagar`, `i dag`, or that it is past. */
export const daysLeftText = (texts: Texts, date: string, now: number): string => {
  const days = Math.round((Date.parse(date) - Date.parse(osloDate(now))) / DAY_MS);
  return texts.tab.daysLeft(days);
};

/** A call is known by its deadline: `desember 2024`. */
export const callName = (texts: Texts, deadline: string): string => texts.tab.month(deadline);
