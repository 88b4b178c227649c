import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallSummary } from '../../../api/contract.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { NEW } from './newCall.js';
import { OneCall } from './OneCall.js';

/** An open call before a closed one, and of those the latest deadline. */
export const newestOf = (calls: readonly CallSummary[]): CallSummary | undefined =>
  [...calls].sort((a, b) => Number(b.open) - Number(a.open) || b.deadline.localeCompare(a.deadline))[0];

export const NewestCall = (): ReactElement => {
  const { calling } = useTexts();
  const loaded = useAnswer('calls', {}, ['calls']);
  const newest = newestOf(loaded.value ?? []);
  if (newest) return <OneCall key={newest.id} id={newest.id} />;
  return (
    <Page key={loaded.value ? 'empty' : 'loading'} title={calling.heading}>
      <Shown loaded={loaded}>
        {() => (
          <div className="stack">
            <p className="reading">{calling.empty}</p>
            <div className="buttons">
              <Button as="a" href={href('calls', NEW)} appearance="primary">
                {calling.openNew}
              </Button>
            </div>
          </div>
        )}
      </Shown>
    </Page>
  );
};
