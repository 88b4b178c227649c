import { GraphRefusal } from './graphRefusal.js';

const minute = 60_000;

/**
 * SharePoint's budget of resource units per app and minute, in real time. Calls that are refused for it count too.
 * From 80 % the answer carries RateLimit headers, as SharePoint's does.
 */
export class UnitBudget {
  #windows = new Map<string, { start: number; used: number }>();

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = Date.now,
  ) {}

  spend(appId: string, units: number): Record<string, string> {
    if (units === 0) return {};
    const window = this.#window(appId);
    window.used += units;
    const reset = String(Math.max(1, Math.ceil((window.start + minute - this.now()) / 1000)));
    const remaining = String(Math.max(0, this.perMinute - window.used));
    const headers = {
      'RateLimit-Limit': String(this.perMinute),
      'RateLimit-Remaining': remaining,
      'RateLimit-Reset': reset,
    };
    if (window.used > this.perMinute)
      throw new GraphRefusal(429, 'activityLimitReached', 'The request has been throttled', {
        ...headers,
        'Retry-After': reset,
      });
    return window.used >= 0.8 * this.perMinute ? headers : {};
  }

  #window(appId: string) {
    const known = this.#windows.get(appId);
    if (known && this.now() - known.start < minute) return known;
    const fresh = { start: this.now(), used: 0 };
    this.#windows.set(appId, fresh);
    return fresh;
  }
}
