import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ApplicationPage, CandidateView, MemberView } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useSession, useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { whoIs } from './AddPerson.js';

interface Props {
  readonly page: ApplicationPage;
  readonly members: readonly MemberView[];
  readonly added: (name: string, person?: string) => void;
}

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

const addressesIn = ({ content }: Pick<ApplicationPage, 'content'>): string[] => [
  ...new Set((content.contacts ?? []).map(({ email }) => email.trim().toLowerCase()).filter(isAddress)),
];

/** Whom the register or the directory knows by the contacts' addresses: each address is asked about once, when it is saved. */
const useKnownContacts = (page: ApplicationPage): readonly CandidateView[] => {
  const { api } = useSession();
  const [known, setKnown] = useState<readonly CandidateView[]>([]);
  const asked = useRef(new Set<string>());
  const addresses = addressesIn(page);
  const key = addresses.join(' ');
  useEffect(() => {
    for (const address of key.split(' ').filter((one) => one !== '' && !asked.current.has(one))) {
      asked.current.add(address);
      void api.get('memberCandidates', { id: page.id, search: address }).then((answered) => {
        if (!answered.ok) {
          asked.current.delete(address);
          return;
        }
        const found = answered.value.filter(({ email }) => email.toLowerCase() === address);
        setKnown((before) => [...before, ...found]);
      });
    }
  }, [api, page.id, key]);
  return known.filter(({ email }) => addresses.includes(email.toLowerCase()));
};

const Offer = ({ page, hit, added }: Omit<Props, 'members'> & { hit: CandidateView }): ReactElement => {
  const { people: words } = useTexts().sharing;
  const act = useAct('setMember');
  const add = async (): Promise<void> => {
    if (await act.perform({ id: page.id }, { role: 'writer', ...whoIs(hit) })) added(hit.name, hit.person);
  };
  return (
    <>
      <MessageLine
        tone="info"
        actions={
          <Button
            size="small"
            aria-label={words.offerNamed(hit.name)}
            disabledFocusable={act.busy}
            onClick={() => void add()}
          >
            {words.offerAct}
          </Button>
        }
      >
        {words.offer(hit.name)}
      </MessageLine>
      <ActFailure failure={act.failure} />
    </>
  );
};

/** Contact persons who are not on it are offered, and never added in silence: a slip in an address would open it to a stranger. */
export const ContactOffers = ({ page, members, added }: Props): ReactElement => {
  const known = useKnownContacts(page);
  const on = new Set(members.map(({ email }) => email.toLowerCase()));
  const offered = known.filter(({ email }) => !on.has(email.toLowerCase()));
  return (
    <>
      {offered.map((hit) => (
        <Offer key={hit.email} page={page} hit={hit} added={added} />
      ))}
    </>
  );
};
