import { Button } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { ATTACHMENT_TYPES } from '../../../../grant/attachment.js';
import { Icon } from '../../../parts/Icon.js';
import { useTexts } from '../../../session.js';

const ACCEPTED = [...ATTACHMENT_TYPES, 'jpeg'].map((type) => `.${type}`).join(',');

/** Where files are chosen or dropped. The button does all that dropping does. */
export const FileDrop = ({ id, add }: { readonly id: string; readonly add: (files: File[]) => void }): ReactElement => {
  const { attachments: words } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <div
      className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <Button id={id} icon={<Icon name="plus" />} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <p className="small">{isOver ? words.dropNow : words.drop}</p>
      <p className="small">{words.allowed}</p>
    </div>
  );
};
