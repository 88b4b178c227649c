import { useEffect, useState } from 'react';
import type { DirectoryPerson, RegisterPage } from '../../../../api/contract.js';
import type { CallFailure } from '../../../api.js';
import { useSession } from '../../../session.js';
import { addressesToLookUp } from './previewRows.js';
import type { RegisterRow } from './registerRows.js';

/** As many as one request takes. */
const AT_ONCE = 20;

export interface LookUp {
  readonly done: number;
  readonly of: number;
  readonly failure?: CallFailure;
  /** By address in small letters; there when everybody has been looked up. */
  readonly directory?: ReadonlyMap<string, DirectoryPerson>;
}

/** Looks up in the directory whoever the register does not know, some at a time. `tries` begins again. */
export const useLookUp = (rows: readonly RegisterRow[], register: RegisterPage, tries: number): LookUp => {
  const { api } = useSession();
  // What is entered meanwhile changes the register, and nobody who was looked up for this file.
  const [wanted] = useState(() => addressesToLookUp(rows, register));
  const [state, setState] = useState<LookUp>({ done: 0, of: wanted.length });
  useEffect(() => {
    let left = false;
    const lookUp = async (): Promise<void> => {
      const found = new Map<string, DirectoryPerson>();
      for (let at = 0; at < wanted.length; at += AT_ONCE) {
        const emails = wanted.slice(at, at + AT_ONCE);
        const answered = await api.get('directoryAddresses', { emails: emails.join(',') });
        if (left) return;
        if (!answered.ok) return setState({ done: at, of: wanted.length, failure: answered.failure });
        for (const person of answered.value) found.set(person.email.toLowerCase(), person);
        setState({ done: Math.min(at + AT_ONCE, wanted.length), of: wanted.length });
      }
      setState({ done: wanted.length, of: wanted.length, directory: found });
    };
    void lookUp();
    return () => {
      left = true;
    };
  }, [api, wanted, tries]);
  return state;
};
