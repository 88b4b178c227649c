import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { instant } from '../../grant/calendar.js';
import { useSession } from '../session.js';
import type { Loaded } from '../useAnswer.js';
import { Loading } from './Loading.js';
import { MessageLine } from './MessageLine.js';
import { whenText } from './when.js';

interface Props<T> {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}

/** A loaded route: grey rows until it comes, what came last when a later call fails, and the reason with it. */
export const Shown = <T,>({ loaded, children }: Props<T>): ReactElement => {
  const { texts, now } = useSession();
  const { value, failure, at, ask } = loaded;
  const again = <Button onClick={ask}>{texts.tab.tryAgain}</Button>;
  if (value === undefined) {
    if (!failure) return <Loading />;
    return (
      <MessageLine tone="bad" role="alert" {...(failure.kind !== 'refused' && { actions: again })}>
        {failure.message}
      </MessageLine>
    );
  }
  return (
    <>
      {failure && (
        <MessageLine tone="warn" role="status" actions={again}>
          {failure.message} {at !== undefined && texts.tab.shownFrom(whenText(texts, instant(at), now()))}
        </MessageLine>
      )}
      {children(value)}
    </>
  );
};
