import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../api/contract.js';
import { useSession } from '../../session.js';
import { Icon, type Tone } from '../Icon.js';
import type { IconName } from '../iconPaths.js';
import { wayOf, type WayStep } from './wayOf.js';

const SIGNS: Record<WayStep['state'], { readonly name: IconName; readonly tone: Tone }> = {
  done: { name: 'tickFilled', tone: 'good' },
  now: { name: 'clock', tone: 'wait' },
  ahead: { name: 'circle', tone: 'neutral' },
  ended: { name: 'line', tone: 'neutral' },
};

/** Where it is, who has it and what comes next: to whoever may read it. */
export const WayLine = ({ page }: { readonly page: ApplicationPage }): ReactElement | undefined => {
  const { texts, now } = useSession();
  const { way: words } = texts.screening;
  const way = wayOf(page, texts, now());
  if (!way) return undefined;
  return (
    <section className="way" aria-label={words.label}>
      <ol>
        {way.steps.map(({ key, state }) => (
          <li key={key} className={`way-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <Icon {...SIGNS[state]} size={20} />
            <span className="way-word">{words.steps[key]}</span>
            {state !== 'ended' && <span className="unseen">: {words[state]}</span>}
          </li>
        ))}
      </ol>
      <p>
        {way.who} {way.next}
      </p>
    </section>
  );
};
