/** An upload that was begun on this machine and is not finished: enough to go on when the same file is chosen again. */
export interface KeptUpload {
  readonly attachment: string;
  readonly name: string;
  readonly bytes: number;
  readonly lastModified: number;
  readonly uploadUrl: string;
  readonly sent: number;
}

export interface UploadKeep {
  all(): readonly KeptUpload[];
  put(upload: KeptUpload): void;
  drop(attachment: string): void;
}

const isKept = (value: unknown): value is KeptUpload => {
  const { attachment, name, bytes, lastModified, uploadUrl, sent } = (value ?? {}) as Partial<KeptUpload>;
  return (
    [attachment, name, uploadUrl].every((text) => typeof text === 'string') &&
    [bytes, lastModified, sent].every(Number.isFinite)
  );
};

/** One list per person and application. A browser may refuse storage inside a frame; then a reload begins anew. */
export const createUploadKeep = (
  userKey: string,
  application: string,
  open: () => Storage = () => window.localStorage,
): UploadKeep => {
  const name = `semje:${userKey}:uploads:${application}`;
  const quietly = <T>(attempt: () => T, otherwise: T): T => {
    try {
      return attempt();
    } catch {
      return otherwise;
    }
  };
  const all = (): KeptUpload[] =>
    quietly(() => {
      const kept = JSON.parse(open().getItem(name) ?? '[]') as unknown;
      return Array.isArray(kept) ? kept.filter(isKept) : [];
    }, []);
  const write = (kept: readonly KeptUpload[]): void =>
    quietly(
      () => (kept.length === 0 ? open().removeItem(name) : open().setItem(name, JSON.stringify(kept))),
      undefined,
    );
  return {
    all,
    put: (upload) => write([...all().filter(({ attachment }) => attachment !== upload.attachment), upload]),
    drop: (attachment) => write(all().filter((kept) => kept.attachment !== attachment)),
  };
};
