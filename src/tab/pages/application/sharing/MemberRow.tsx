import { Button, Select } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import type { MemberView } from '../../../../api/contract.js';
import { MEMBER_ROLES, type MemberRole } from '../../../../grant/members.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { useTexts } from '../../../session.js';
import { useWayBack } from '../../../useWayBack.js';
import { PartyOf } from './PartyOf.js';

interface Props {
  readonly member: MemberView;
  readonly profile: HealthCommunityProfile;
  readonly mayChange: boolean;
  readonly mayLeave: boolean;
  readonly change: (role: MemberRole) => void;
  readonly remove: () => void;
}

/** Leaving cannot be undone by who left: it is asked, in place. */
const Leave = ({ remove }: Pick<Props, 'remove'>): ReactElement => {
  const { people: words } = useTexts().sharing;
  const [asking, setAsking] = useState(false);
  const [start, stay] = [useId(), useId()];
  useWayBack(asking, start);
  useEffect(() => {
    if (asking) document.getElementById(stay)?.focus();
  }, [asking, stay]);
  if (!asking) {
    return (
      <Button id={start} size="small" onClick={() => setAsking(true)}>
        {words.leave}
      </Button>
    );
  }
  return (
    <span className="leave" role="group" aria-label={words.leave}>
      <span role="alert">{words.leaveAsk}</span>
      <Button size="small" onClick={remove}>
        {words.leaveYes}
      </Button>
      <Button id={stay} size="small" onClick={() => setAsking(false)}>
        {words.leaveNo}
      </Button>
    </span>
  );
};

/** Somebody on the application, and what he may do. */
export const MemberRow = ({ member, profile, mayChange, mayLeave, change, remove }: Props): ReactElement => {
  const { people: words, roles } = useTexts().sharing;
  const { name, you, role, party, side, title } = member;
  return (
    <li className="member">
      <div>
        <strong>{name}</strong>
        {you && ` (${words.you})`}
        <PartyOf profile={profile} party={party} side={side} title={title} />
      </div>
      <div className="member-acts">
        {mayChange ? (
          <Select
            size="small"
            aria-label={words.roleOf(name)}
            value={role}
            onChange={(_, { value }) => {
              const chosen = MEMBER_ROLES.find((one) => one === value);
              if (chosen) change(chosen);
            }}
          >
            {MEMBER_ROLES.map((one) => (
              <option key={one} value={one}>
                {roles[one]}
              </option>
            ))}
          </Select>
        ) : (
          <span className="small">{roles[role]}</span>
        )}
        {you
          ? mayLeave && <Leave remove={remove} />
          : mayChange && (
              <Button size="small" aria-label={words.removeNamed(name)} onClick={remove}>
                {words.remove}
              </Button>
            )}
      </div>
    </li>
  );
};
