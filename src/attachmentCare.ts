import type { Attachment } from './grant/attachment.js';
import type { AttachmentFiles } from './grant/attachmentFiles.js';
import { WorldFault, type Drafts, type FrozenContents } from './grant/ports.js';
import { currentRound, type Application, type State } from './grant/state.js';
import type { Journal } from './journal/journal.js';
import { noteChange } from './api/attachments/noteChange.js';
import type { Seals } from './api/attachments/seals.js';
import { isSentAndUndecided } from './steps/endorsing/attachmentChanged.js';
import type { Command, Refusal } from './steps/process.js';

const PASS_MS = 10 * 60_000;
/** So long a file that belongs to nothing is left: its upload may be about to be finished, its removal about to be undone. */
const KEPT_MS = 6 * 3_600_000;

export interface AttachmentCareSetting {
  readonly journal: Journal<State, Command, Refusal>;
  readonly drafts: Drafts;
  readonly frozen: FrozenContents;
  readonly files: AttachmentFiles;
  readonly seals: Seals;
  readonly log: (message: string, error?: unknown) => void;
  readonly now?: () => number;
}

/**
 * Looks after the drive's attachments, slowly and with the units that are left over. Two things: whether files of sent
 * applications are still what was hashed, and which files belong to nothing. Any number of instances may do it.
 */
export class AttachmentCare {
  /** When this instance first saw a file that belongs to nothing, by the drive's id. */
  private readonly orphanSince = new Map<string, number>();

  constructor(private readonly setting: AttachmentCareSetting) {}

  async pass(): Promise<void> {
    if (!this.setting.journal.health().deciding) return;
    await this.sweep();
    await this.clean();
  }

  /** A file of a sent application that was changed in SharePoint is entered in the journal. */
  private async sweep(): Promise<void> {
    const { journal, frozen, seals } = this.setting;
    for (const application of journal.read().state.applications.values()) {
      const round = currentRound(application);
      if (!round || !isSentAndUndecided(application)) continue;
      const noted = new Set(round.changedAttachments?.map(({ attachment }) => attachment));
      await this.trying(application, async () => {
        const { attachments = [] } = (await frozen.read(round.sha)) ?? {};
        for (const attachment of attachments) {
          if (noted.has(attachment.id)) continue;
          const found = await seals.look(attachment);
          if (found !== 'whole') await noteChange(journal, application.id, round.version, attachment, found);
        }
      });
    }
  }

  /** Takes away files of broken uploads and of attachments that were removed. What was ever frozen stays for ever. */
  private async clean(): Promise<void> {
    const { journal, files } = this.setting;
    for (const id of await files.applications()) {
      const application = journal.read().state.applications.get(id);
      if (application) await this.trying(application, () => this.cleanOne(application));
    }
  }

  private async cleanOne(application: Application): Promise<void> {
    const { files, now = Date.now } = this.setting;
    const found = await files.filesOf(application.id);
    if (found.length === 0) return;
    const used = await this.usedBy(application);
    if (!used) return;
    for (const { item, eTag } of found) {
      const since = this.orphanSince.get(item) ?? now();
      if (used.has(item)) this.orphanSince.delete(item);
      else if (now() - since < KEPT_MS) this.orphanSince.set(item, since);
      else {
        await files.remove(item, eTag);
        this.orphanSince.delete(item);
      }
    }
  }

  /** Every file that the draft or any version of it that was frozen names; undefined where one cannot be read. */
  private async usedBy({ id, rounds }: Application): Promise<ReadonlySet<string> | undefined> {
    const { drafts, frozen } = this.setting;
    const draft = await drafts.read(id);
    if (!draft) return undefined;
    const attachments: Attachment[] = [...(draft.content.attachments ?? [])];
    for (const { sha } of rounds) {
      const content = await frozen.read(sha);
      if (!content) return undefined;
      attachments.push(...(content.attachments ?? []));
    }
    return new Set(attachments.map(({ item }) => item));
  }

  /** What SharePoint does not answer now is looked at in the next pass. */
  private async trying({ id }: Application, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof WorldFault)) throw error;
      this.setting.log(`The attachments of ${id} could not be looked at now`, error);
    }
  }
}

/** A pass now and then; answers how to end it. Nobody waits for a pass under way: the next process does it anew. */
export const startAttachmentCare = (setting: AttachmentCareSetting): (() => void) => {
  const care = new AttachmentCare(setting);
  let running: Promise<void> | undefined;
  const turn = (): void => {
    running ??= care
      .pass()
      .catch((error: unknown) => setting.log('The attachments could not be looked after in this pass', error))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(turn, PASS_MS);
  return () => clearInterval(timer);
};
