import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Texts } from '../../../../texts/nn.js';
import { Icon, type Tone } from '../../../parts/Icon.js';
import type { IconName } from '../../../parts/iconPaths.js';
import { clockText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { RETRIES_MS } from '../draft/SaveClock.js';
import type { DraftView } from '../draft/draftView.js';
import { useForm } from './formContext.js';
import { WhoIsHere } from './WhoIsHere.js';

const useSecondsTo = (at: number | undefined): number => {
  const [seconds, setSeconds] = useState(RETRIES_MS[0] / 1000);
  useEffect(() => {
    if (at === undefined) return undefined;
    const count = (): void => setSeconds(Math.max(1, Math.ceil((at - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [at]);
  return seconds;
};

const savedText = ({ savedAt, savedBy }: DraftView, texts: Texts, me: string | undefined, now: number): string => {
  const { save } = texts.form;
  if (savedAt === undefined) return save.notYet;
  const clock = clockText(texts, savedAt, now);
  return savedBy === undefined || savedBy.id === me ? save.savedByYou(clock) : save.savedBy(clock, savedBy.name);
};

const failingText = (view: DraftView, texts: Texts, seconds: number, now: number): string => {
  const { save } = texts.form;
  const since = view.savedAt === undefined ? save.failing : save.failingSince(clockText(texts, view.savedAt, now));
  return [since, view.keptHere ? save.safeHere : save.notSafe, save.triesIn(seconds)].join(' ');
};

const SIGNS: Record<DraftView['save']['kind'], { name: IconName; tone: Tone }> = {
  saved: { name: 'cloud', tone: 'good' },
  waiting: { name: 'arrows', tone: 'neutral' },
  failing: { name: 'cloudLost', tone: 'warn' },
  stopped: { name: 'alert', tone: 'bad' },
};

/** What is spoken: only when the kind of state changes, not at each save. */
const useSpoken = (kind: DraftView['save']['kind'], sentence: string, again: string): string => {
  const troubled = useRef(false);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (kind === 'failing' || kind === 'stopped') {
      if (!troubled.current) setSpoken(sentence);
      troubled.current = true;
    } else if (kind === 'saved' && troubled.current) {
      setSpoken(again);
      troubled.current = false;
    }
  }, [kind, sentence, again]);
  return spoken;
};

/** Whether what one has written is saved, always in sight. */
export const SaveBar = (): ReactElement => {
  const { me, texts, now } = useSession();
  const { draft, view } = useForm();
  const { save } = view;
  const seconds = useSecondsTo(save.kind === 'failing' ? save.retryAt : undefined);
  const torn = Object.keys(view.conflicts).length > 0;
  const sentence = (): string => {
    if (save.kind === 'failing') return failingText(view, texts, seconds, now());
    if (save.kind === 'stopped') {
      return `${texts.form.save.stopped(save.reason)} ${view.keptHere ? texts.form.save.safeHere : texts.form.save.notSafe}`;
    }
    if (torn) return texts.form.save.conflict;
    const state = save.kind === 'waiting' ? texts.form.save.saving : savedText(view, texts, me.person?.id, now());
    return view.stretchedTo === undefined ? state : `${state}. ${texts.writing.save.stretched(view.stretchedTo)}`;
  };
  const said = sentence();
  const spoken = useSpoken(save.kind, said, texts.form.save.again);
  return (
    <section className={`save-bar save-${save.kind}`} aria-label={texts.form.save.name}>
      <div className="save-inner">
        <Icon {...SIGNS[save.kind]} />
        <span>{said}</span>
        {(save.kind === 'failing' || save.kind === 'stopped') && (
          <Button size="small" onClick={() => void draft.flush()}>
            {texts.form.save.tryNow}
          </Button>
        )}
        <WhoIsHere />
      </div>
      <div role="status" className="unseen">
        {spoken}
      </div>
    </section>
  );
};
