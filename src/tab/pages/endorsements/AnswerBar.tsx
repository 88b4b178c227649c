import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../api/contract.js';
import { useMedia, NARROW } from '../../parts/useMedia.js';
import { deadlineText } from '../../parts/when.js';
import { useTexts } from '../../session.js';
import { ANSWER_ID } from './AnswerColumn.js';

/** Whether the answer can be seen without scrolling. */
const useInView = (id: string, watch: boolean): boolean => {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = document.getElementById(id);
    if (!watch || !element) return undefined;
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id, watch]);
  return seen;
};

/** On a phone the answer comes after a long text: a bar says how long there is, and leads to it. */
export const AnswerBar = ({ page }: { readonly page: ApplicationPage }): ReactElement | undefined => {
  const texts = useTexts();
  const words = texts.endorsing.answer;
  const needed = useMedia(NARROW) && page.mayAnswerFor.length > 0;
  const seen = useInView(ANSWER_ID, needed);
  if (!needed || seen) return undefined;
  const goToAnswer = (): void => {
    const column = document.getElementById(ANSWER_ID);
    column?.scrollIntoView();
    column?.querySelector('textarea')?.focus({ preventScroll: true });
  };
  return (
    <div className="answer-bar">
      <span>{words.deadline(deadlineText(texts, page.deadline))}</span>
      <Button appearance="primary" onClick={goToAnswer}>
        {words.goTo}
      </Button>
    </div>
  );
};
