import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CommentView, ThreadView } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { whenText } from '../../../parts/when.js';
import { useSession, useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { CommentWriter } from './CommentWriter.js';
import { placeLabel } from './placeLabel.js';
import type { Sharing } from './sharingContext.js';

interface Props {
  readonly thread: ThreadView;
  readonly sharing: Sharing;
  /** Spoken, where what was pressed is gone. */
  readonly say: (sentence: string) => void;
  /** The id of the heading above, where focus goes when the thread moves to another list. */
  readonly panel: string;
}

const One = ({ comment }: { readonly comment: CommentView }): ReactElement => {
  const { texts, now } = useSession();
  const { comments } = texts.sharing;
  return (
    <div className="comment">
      <p className="comment-by">
        <strong>{comment.by.name}</strong> <span className="small">{whenText(texts, comment.at, now())}</span>
      </p>
      <p className="comment-text">{comment.text ?? <em>{comments.removed}</em>}</p>
    </div>
  );
};

/** A comment with its answers, and what can be done about it. */
export const Thread = ({ thread, sharing, say, panel }: Props): ReactElement => {
  const texts = useTexts();
  const { now } = useSession();
  const words = texts.sharing.comments;
  const [answering, setAnswering] = useState(false);
  const act = useAct('settleComment');
  const mayComment = sharing.comments.value?.mayComment === true;
  const by = thread.comments[0]?.by.name ?? '';
  const last = thread.comments.at(-1)?.by.name ?? by;
  const isSettled = thread.settled !== undefined;
  const id = `thread-${thread.id}`;
  const settle = async (): Promise<void> => {
    if (!(await act.perform({ id: sharing.application }, { thread: thread.id, done: !isSettled }))) return;
    say(isSettled ? words.reopened : words.settledNow);
    document.getElementById(panel)?.focus();
    sharing.comments.ask();
  };
  const stop = (): void => {
    setAnswering(false);
    requestAnimationFrame(() => document.getElementById(`${id}-answer`)?.focus());
  };
  return (
    <li className="thread" id={id}>
      <p className="small">{words.about(placeLabel(thread, texts))}</p>
      {thread.comments.map((comment) => (
        <One key={comment.id} comment={comment} />
      ))}
      {thread.settled && (
        <p className="small">{words.settledBy(thread.settled.by.name, whenText(texts, thread.settled.at, now()))}</p>
      )}
      <ActFailure failure={act.failure} />
      {mayComment && answering && (
        <CommentWriter
          sharing={sharing}
          id={`${id}-box`}
          keep={thread.id}
          label={words.answerLabel(last)}
          send={words.sendAnswer}
          about={{ thread: thread.id }}
          cancel={stop}
          sent={() => {
            say(words.sent);
            stop();
          }}
        />
      )}
      {mayComment && !answering && (
        <div className="thread-acts">
          <Button
            id={`${id}-answer`}
            size="small"
            appearance="transparent"
            aria-label={words.answerNamed(last)}
            onClick={() => {
              setAnswering(true);
              requestAnimationFrame(() => document.getElementById(`${id}-box`)?.focus());
            }}
          >
            {words.answer}
          </Button>
          <Button
            size="small"
            appearance="transparent"
            aria-label={isSettled ? words.reopenNamed(by) : words.doneNamed(by)}
            disabledFocusable={act.busy}
            onClick={() => void settle()}
          >
            {isSettled ? words.reopen : words.done}
          </Button>
        </div>
      )}
    </li>
  );
};
