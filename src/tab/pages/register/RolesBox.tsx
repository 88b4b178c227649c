import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RegisterPage, RoleView } from '../../../api/contract.js';
import { Chips } from '../../parts/Chips.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { useTexts } from '../../session.js';
import { GiveRole } from './GiveRole.js';
import { roleGroups } from './roleWords.js';
import { RoleTable } from './RoleTable.js';
import { SheetButtons } from './sheet/SheetButtons.js';

type Filter = 'inForce' | 'all';
/** What takes focus when a form in its place is gone. */
const HEADING = 'roles-title';
const STARTER = 'give-role';

/** Who may do what, for whom, from when, on what basis. */
export const RolesBox = ({
  register,
  ask,
}: {
  readonly register: RegisterPage;
  readonly ask: () => void;
}): ReactElement => {
  const texts = useTexts();
  const { roles: words, give } = texts.register;
  const [filter, setFilter] = useState<Filter>('inForce');
  const [giving, setGiving] = useState<'new' | RoleView>();
  const [done, setDone] = useState<string>();
  const inForce = register.roles.filter((role) => role.inForce);
  const shown = filter === 'inForce' ? inForce : register.roles;
  const finished = (sentence: string): void => {
    setDone(sentence);
    setGiving(undefined);
    document.getElementById(HEADING)?.focus();
    ask();
  };
  const close = (): void => {
    setGiving(undefined);
    document.getElementById(STARTER)?.focus();
  };
  return (
    <section aria-labelledby={HEADING} className="stack">
      <div className="box-head">
        <h2 id={HEADING} tabIndex={-1}>
          {words.heading}
        </h2>
        <Button id={STARTER} onClick={() => setGiving('new')}>
          {give.start}
        </Button>
      </div>
      {done !== undefined && (
        <MessageLine tone="good" role="status">
          {done}
        </MessageLine>
      )}
      {giving && (
        <GiveRole
          key={giving === 'new' ? giving : giving.id}
          register={register}
          close={close}
          done={finished}
          {...(giving !== 'new' && { wrong: giving })}
        />
      )}
      <SheetButtons register={register} />
      <Chips
        label={words.filters.label}
        chips={[
          { key: 'inForce', word: words.filters.inForce, count: inForce.length },
          { key: 'all', word: words.filters.all, count: register.roles.length },
        ]}
        chosen={filter}
        choose={setFilter}
      />
      {roleGroups(register, shown, texts).map(({ key, title, roles }) => (
        <div key={key}>
          <h3 className="table-title">{title}</h3>
          <RoleTable title={title} roles={roles} register={register} done={finished} correct={setGiving} />
        </div>
      ))}
    </section>
  );
};
