import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ApplicationPage, MemberView } from '../../../../api/contract.js';
import type { MemberRole } from '../../../../grant/members.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { Icon } from '../../../parts/Icon.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { Shown } from '../../../parts/Shown.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { useWayBack } from '../../../useWayBack.js';
import { AddPerson } from './AddPerson.js';
import { ContactOffers } from './ContactOffers.js';
import { MemberRow } from './MemberRow.js';
import { useSharing } from './sharingContext.js';

/** What was just done, and how it is undone. */
interface Done {
  readonly sentence: string;
  /** Somebody's role before; nothing where he was not on it. */
  readonly before?: { readonly person: string; readonly role?: MemberRole };
}

const START = 'f-people-start';

/** Who is on the application, with party and side, and what each may do. Changes are undone where they were made. */
export const PeopleBox = ({ page }: { readonly page: ApplicationPage }): ReactElement | undefined => {
  const { people: words, roles } = useTexts().sharing;
  const sharing = useSharing();
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<Done>();
  const set = useAct('setMember');
  const remove = useAct('removeMember');
  useWayBack(adding, START);
  if (!sharing) return undefined;
  const params = { id: page.id };
  const told = (next: Done): void => {
    setDone(next);
    sharing.members.ask();
  };
  const change = async ({ id, name, role: before }: MemberView, role: MemberRole): Promise<void> => {
    remove.clear();
    if (await set.perform(params, { role, person: id }))
      told({ sentence: words.changed(name, roles[role]), before: { person: id, role: before } });
  };
  const takeOff = async ({ id, name, role }: MemberView): Promise<void> => {
    set.clear();
    if (!(await remove.perform(params, { person: id }))) return;
    told({ sentence: words.removed(name), before: { person: id, role } });
    document.getElementById('f-people')?.focus();
  };
  const undo = async ({ person, role }: NonNullable<Done['before']>): Promise<void> => {
    const undone = role ? await set.perform(params, { role, person }) : await remove.perform(params, { person });
    if (!undone) return;
    told({ sentence: words.undone });
    document.getElementById('f-people')?.focus();
  };
  const added = (name: string, person?: string): void => {
    setAdding(false);
    told({ sentence: words.added(name), ...(person !== undefined && { before: { person } }) });
    // Also where it was a contact person who was offered, and the offer is gone.
    requestAnimationFrame(() => document.getElementById(START)?.focus());
  };
  const before = done?.before;
  return (
    <div id="f-people" tabIndex={-1} className="people-box">
      <Box title={words.title}>
        <p className="small">{words.lead}</p>
        <Shown loaded={sharing.members}>
          {({ members, mayChange, mayLeave }) => (
            <>
              <ul className="members">
                {members.map((member) => (
                  <MemberRow
                    key={member.id}
                    member={member}
                    profile={page.profile}
                    mayChange={mayChange}
                    mayLeave={mayLeave}
                    change={(role) => void change(member, role)}
                    remove={() => void takeOff(member)}
                  />
                ))}
              </ul>
              <div role="status">
                {done && (
                  <MessageLine
                    tone="good"
                    {...(before && {
                      actions: (
                        <Button size="small" onClick={() => void undo(before)}>
                          {words.undo}
                        </Button>
                      ),
                    })}
                  >
                    {done.sentence}
                  </MessageLine>
                )}
              </div>
              <ActFailure failure={set.failure ?? remove.failure} />
              {mayChange && <ContactOffers page={page} members={members} added={added} />}
              {mayChange && adding && <AddPerson page={page} added={added} close={() => setAdding(false)} />}
              {mayChange && !adding && (
                <div className="buttons">
                  <Button id={START} icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
                    {words.start}
                  </Button>
                </div>
              )}
            </>
          )}
        </Shown>
      </Box>
    </div>
  );
};
