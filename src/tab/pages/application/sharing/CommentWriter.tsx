import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';
import type { Requests } from '../../../../api/contract.js';
import { formatNumber } from '../../../../grant/money.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { useKeptText } from '../../../useKeptText.js';
import { PatientWarning } from '../fields/PatientWarning.js';
import { MentionBox } from './MentionBox.js';
import { mentionsIn } from './mentions.js';
import type { Sharing } from './sharingContext.js';

export const LONGEST_COMMENT = 2000;

interface Props {
  readonly sharing: Sharing;
  readonly id: string;
  /** Where the text is kept on this machine until it is sent. */
  readonly keep: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly send: string;
  readonly about: Requests['writeComment']['about'];
  readonly sent: () => void;
  readonly cancel?: () => void;
}

/** A comment while it is written. What is typed is never lost: it lies on this machine until it is sent. */
export const CommentWriter = (props: Props): ReactElement => {
  const { sharing, id, keep, label, help, send, about, sent, cancel } = props;
  const words = useTexts().sharing.comments;
  const { text, write, forget } = useKeptText(`comment:${sharing.application}:${keep}`);
  const act = useAct('writeComment');
  const comment = useRef(crypto.randomUUID());
  const members = sharing.members.value?.members ?? [];
  const length = text.trim().length;
  const submit = async (): Promise<void> => {
    const body = { id: comment.current, about, text, mentions: mentionsIn(text, members) };
    if (!(await act.perform({ id: sharing.application }, body))) return;
    comment.current = crypto.randomUUID();
    forget();
    sharing.comments.ask();
    sent();
  };
  return (
    <div className="comment-writer">
      {help}
      <MentionBox id={id} label={label} describedBy={`${id}-note`} text={text} write={write} members={members} />
      <p id={`${id}-note`} className="small" role={length > LONGEST_COMMENT ? 'alert' : undefined}>
        {length > LONGEST_COMMENT ? words.tooLong(formatNumber(length)) : text === '' ? words.newHelp : words.kept}
      </p>
      <PatientWarning text={text} />
      <ActFailure failure={act.failure} />
      <div className="buttons">
        <Button size="small" appearance="primary" disabledFocusable={act.busy} onClick={() => void submit()}>
          {send}
        </Button>
        {cancel && (
          <Button size="small" onClick={cancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  );
};
