/** What is asked for first when the minute's units run out. */
export type Priority = 'acts' | 'drafts' | 'deliveries' | 'rows';

/** A small tenant's allowance per app and minute. https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online */
const UNITS_PER_MINUTE = 1250;
const MINUTE_MS = 60_000;
const LOOK_AGAIN_MS = 250;

/** The part of the minute's units that may be used before this kind has to wait. Acts never wait. */
const MAY_USE: Record<Priority, number> = { acts: Infinity, drafts: 0.9, deliveries: 0.8, rows: 0.7 };

/** Counts what the last minute cost, so that what can wait waits before Graph says no to what cannot. */
export class ResourceUnits {
  private readonly spent: { at: number; units: number }[] = [];
  private sum = 0;
  private told: { until: number; part: number } | undefined;

  constructor(
    private readonly elapsedMs: () => number = () => performance.now(),
    private readonly perMinute = UNITS_PER_MINUTE,
  ) {}

  /** The part of the minute's units that is used, 0 to 1 and above; other instances count where Graph has told of them. */
  usedPart(): number {
    const now = this.elapsedMs();
    while (this.spent[0] && this.spent[0].at <= now - MINUTE_MS) this.sum -= this.spent.shift()?.units ?? 0;
    const told = this.told && this.told.until > now ? this.told.part : 0;
    return Math.max(this.sum / this.perMinute, told);
  }

  /** Resolves when a request of that kind may be sent, and counts it. */
  async spend(units: number, priority: Priority): Promise<void> {
    while (this.usedPart() > MAY_USE[priority]) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    this.spent.push({ at: this.elapsedMs(), units });
    this.sum += units;
  }

  /** From 80 % on Graph tells how much is left. */
  heard(headers: Headers): void {
    const limit = Number(headers.get('ratelimit-limit') ?? NaN);
    const remaining = Number(headers.get('ratelimit-remaining') ?? NaN);
    const resetSeconds = Number(headers.get('ratelimit-reset') ?? NaN);
    if (!(limit > 0) || Number.isNaN(remaining) || Number.isNaN(resetSeconds)) return;
    this.told = { until: this.elapsedMs() + resetSeconds * 1000, part: 1 - remaining / limit };
  }
}

/** What a request costs: reading one thing or a delta with a token 1, permissions 5, everything else 2. */
export const unitsOf = (method: string, url: string): number => {
  const path = new URL(url).pathname;
  if (/\/permissions\b/.test(path)) return 5;
  if (method !== 'GET') return 2;
  if (/\/delta\b/.test(path)) return url.includes('token=') ? 1 : 2;
  return /\/(items|lists|columns|children|versions|users)$/.test(path) ? 2 : 1;
};
