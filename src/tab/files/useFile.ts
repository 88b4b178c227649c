import { useRef, useState } from 'react';
import { UnreadableFile, type FileTrouble } from './fileTrouble.js';

export type FileState<T> =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'trouble'; readonly file: string; readonly trouble: FileTrouble }
  | { readonly kind: 'read'; readonly file: string; readonly original: File; readonly read: number; readonly value: T };

/** Reads the file that was chosen last; one chosen meanwhile is the one that counts. */
export const useFile = <T>(read: (file: File) => Promise<T>) => {
  const [state, setState] = useState<FileState<T>>({ kind: 'none' });
  const newest = useRef<File>(undefined);
  const count = useRef(0);
  const choose = async (file: File): Promise<void> => {
    newest.current = file;
    setState({ kind: 'reading' });
    const found = await read(file).then(
      (value): FileState<T> => ({ kind: 'read', file: file.name, original: file, read: (count.current += 1), value }),
      (error: unknown): FileState<T> => ({
        kind: 'trouble',
        file: file.name,
        // What the browser could not even hand over is as unreadable as what is damaged.
        trouble: error instanceof UnreadableFile ? error.trouble : 'broken',
      }),
    );
    if (newest.current === file) setState(found);
  };
  return { state, choose };
};
