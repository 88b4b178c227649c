/**
 * Graph's clock, from the `Date` header of its answers. The header has whole seconds: each answer says between which limits
 * the difference to our own clock must lie, and together they narrow it down.
 */
export class ServerClock {
  private from = -Infinity;
  private to = Infinity;

  constructor(private readonly elapsedMs: () => number = () => performance.now()) {}

  /** `sentAt` and `receivedAt` by our own clock. */
  heard(dateHeader: string | null, sentAt: number, receivedAt: number): void {
    const date = dateHeader ? Date.parse(dateHeader) : NaN;
    if (Number.isNaN(date)) return;
    const from = date - receivedAt;
    const to = date + 1000 - sentAt;
    // Limits that cannot both hold: one of the clocks was moved. The newest answer counts.
    const isMoved = from > this.to || to < this.from;
    this.from = isMoved ? from : Math.max(this.from, from);
    this.to = isMoved ? to : Math.min(this.to, to);
  }

  /** Milliseconds since 1970; undefined until the first answer. */
  now(): number | undefined {
    if (!Number.isFinite(this.from)) return undefined;
    return Math.round(this.elapsedMs() + (this.from + this.to) / 2);
  }

  elapsed(): number {
    return this.elapsedMs();
  }
}
