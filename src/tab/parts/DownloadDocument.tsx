import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CallFailure, FileRoute, Params } from '../api.js';
import { useSession } from '../session.js';
import { ActFailure } from './ActFailure.js';
import { Icon } from './Icon.js';

interface Props {
  readonly route: FileRoute;
  readonly params: Params;
  readonly label: string;
  /** What a screen reader says, where the label alone does not tell whose it is. */
  readonly name?: string;
  readonly subtle?: boolean;
}

const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Fetches a document with the reader's own sign-in, and hands it to the browser to keep. */
export const DownloadDocument = ({ route, params, label, name, subtle = false }: Props): ReactElement => {
  const { api, texts } = useSession();
  const [fetching, setFetching] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const fetchIt = async (): Promise<void> => {
    setFetching(true);
    setFailure(undefined);
    const answered = await api.file(route, params);
    setFetching(false);
    if (answered.ok) save(answered.value.blob, answered.value.name);
    else setFailure(answered.failure);
  };
  return (
    <div className="download">
      <Button
        appearance={subtle ? 'subtle' : 'secondary'}
        size={subtle ? 'small' : 'medium'}
        icon={<Icon name="download" />}
        disabledFocusable={fetching}
        onClick={() => void fetchIt()}
        {...(name !== undefined && !fetching && { 'aria-label': name })}
      >
        {fetching ? texts.checking.download.fetching : label}
      </Button>
      <ActFailure failure={failure} />
    </div>
  );
};
