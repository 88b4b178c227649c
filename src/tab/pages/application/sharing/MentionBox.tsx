import { Textarea } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { MemberView } from '../../../../api/contract.js';
import { useTexts } from '../../../session.js';
import { matching, mentionTyped, withMention } from './mentions.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly members: readonly MemberView[];
}

/** A text box where @ offers the people on the application: by keyboard with the arrows, Enter and Escape. */
export const MentionBox = ({ id, label, describedBy, text, write, members }: Props): ReactElement => {
  const words = useTexts().sharing.comments;
  const box = useRef<HTMLTextAreaElement>(null);
  const [cursor, setCursor] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const begun = cursor === undefined ? undefined : mentionTyped(text, cursor);
  const offered = begun ? matching(members, begun.typed) : [];
  const take = (member: MemberView | undefined): void => {
    if (!member || !begun || cursor === undefined) return;
    const put = withMention(text, { from: begun.from, cursor, name: member.name });
    write(put.text);
    setCursor(undefined);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(put.cursor, put.cursor);
    });
  };
  const press = (event: KeyboardEvent): void => {
    if (offered.length === 0) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: offered.length - 1 };
    const step = steps[event.key];
    if (step !== undefined) setChosen((chosen + step) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[chosen]);
    else if (event.key === 'Escape') setCursor(undefined);
    else return;
    event.preventDefault();
  };
  const isOpen = offered.length > 0;
  return (
    <div className="mention-box">
      <Textarea
        resize="vertical"
        textarea={{
          id,
          ref: box,
          'aria-label': label,
          'aria-describedby': describedBy,
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-haspopup': 'listbox',
          'aria-expanded': isOpen,
          'aria-controls': isOpen ? `${id}-list` : undefined,
          'aria-activedescendant': isOpen ? `${id}-${chosen}` : undefined,
          onKeyDown: press,
          onBlur: () => setCursor(undefined),
        }}
        value={text}
        onChange={(event, { value }) => {
          write(value);
          setCursor(event.currentTarget.selectionStart);
          setChosen(0);
        }}
      />
      {isOpen && (
        <ul className="mention-list" id={`${id}-list`} role="listbox" aria-label={words.mention}>
          {offered.map((member, index) => (
            <li
              key={member.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onMouseDown={(event) => {
                // The box keeps focus, and with it what was typed.
                event.preventDefault();
                take(member);
              }}
            >
              {member.name}
              {member.title !== '' && <span className="small"> {member.title}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
