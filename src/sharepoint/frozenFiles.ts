import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ApplicationContent } from '../grant/application.js';
import { contentSchema, withChanges } from '../grant/applicationSchema.js';
import type { FrozenContents } from '../grant/ports.js';
import type { Contents } from '../journal/log.js';

const file = z.object({ application: z.string(), salt: z.string(), content: contentSchema });
const MOST_KEPT = 200;

/** Frozen content in the drive. What was read lately stays in memory: it never changes. */
export class FrozenFiles implements FrozenContents {
  private readonly kept = new Map<string, ApplicationContent>();

  constructor(private readonly contents: Contents) {}

  async freeze(application: string, content: ApplicationContent): Promise<string> {
    const json = JSON.stringify({ application, salt: randomBytes(16).toString('hex'), content });
    const sha = createHash('sha256').update(json, 'utf8').digest('hex');
    await this.contents.put(sha, json);
    this.keep(sha, content);
    return sha;
  }

  /** Undefined where it was taken out, or is not what its SHA-256 says. */
  async read(sha: string): Promise<ApplicationContent | undefined> {
    const known = this.kept.get(sha);
    if (known) return known;
    const json = await this.contents.get(sha);
    if (json === undefined || createHash('sha256').update(json, 'utf8').digest('hex') !== sha) return undefined;
    const content = withChanges({}, file.parse(JSON.parse(json)).content);
    this.keep(sha, content);
    return content;
  }

  private keep(sha: string, content: ApplicationContent): void {
    this.kept.set(sha, content);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}
