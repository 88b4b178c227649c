import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

interface Props {
  readonly label: string;
  /** File endings, as `accept` takes them, or any; what the file is, is judged by what it holds. */
  readonly accept?: string;
  readonly primary?: boolean;
  readonly chosen: (file: File) => void;
}

/** A button that opens the machine's own list of files. The same file may be chosen again. */
export const FilePicker = ({ label, accept, primary = false, chosen }: Props): ReactElement => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="unseen"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) chosen(file);
        }}
      />
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
};
