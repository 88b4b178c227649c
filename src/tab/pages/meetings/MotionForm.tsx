import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CaseView, MeetingPage } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import type { Outcome } from '../../../grant/state.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { problemAt } from '../../parts/FormProblems.js';
import { KronerField } from '../../parts/KronerField.js';
import { TextField } from '../../parts/TextField.js';
import { fieldProblem } from '../../parts/fieldProblem.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useAnswer } from '../../useAnswer.js';
import { useKeptText } from '../../useKeptText.js';
import {
  MOTION_FIELDS,
  OTHER_FIELDS,
  motionAmount,
  motionLine,
  motionProblems,
  needsReason,
  takesConditions,
  type MotionDraft,
  type MotionLimits,
} from './motionForm.js';
import { OtherMotion } from './OtherMotion.js';
import { Proposal } from './Proposal.js';

interface Props {
  readonly page: MeetingPage;
  readonly current: CaseView;
  readonly opened: () => void;
}

const OUTCOMES: readonly Outcome[] = ['granted', 'partlyGranted', 'rejected', 'deferred'];

const asSent = (line: ReturnType<typeof motionLine>) => ({ ...line, conditions: [...line.conditions] });

/** Of the motion, and then of the one it stands against. */
const problemsOf = (
  draft: MotionDraft,
  other: MotionDraft | undefined,
  limits: MotionLimits,
  words: Parameters<typeof motionProblems>[2],
) => [...motionProblems(draft, limits, words), ...(other ? motionProblems(other, limits, words, OTHER_FIELDS) : [])];

/** The motion while it is written. Its texts outlive a closed tab. */
const useMotion = ({ page, current, opened }: Props) => {
  const { texts } = useSession();
  const reason = useKeptText(`reason:${current.id}`);
  const conditions = useKeptText(
    `conditions:${current.id}`,
    (current.ballots.at(-1)?.line.conditions ?? []).join('\n'),
  );
  const [outcome, setOutcome] = useState<Outcome>('granted');
  const [amount, setAmount] = useState('');
  const [year, setYear] = useState(current.frame.year);
  const [tried, setTried] = useState(false);
  const [other, setOther] = useState<MotionDraft>();
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('openBallot');
  const years = useAnswer('calls', {}, ['calls']).value?.find((call) => call.id === page.call)?.years ?? [];
  const draft: MotionDraft = { outcome, amount, year, conditions: conditions.text, reason: reason.text };
  const limits: MotionLimits = {
    requested: current.application.requested,
    left: year === current.frame.year ? current.frame.left : undefined,
  };
  const words = { motion: texts.meeting.motion, amount: texts.amount };
  const open = async (): Promise<void> => {
    setTried(true);
    const found = problemsOf(draft, other, limits, words)[0];
    if (found) {
      document.getElementById(found.field)?.focus();
      return;
    }
    const line = motionLine(draft, limits);
    const against = other && { other: [asSent(motionLine(other, limits))] };
    if (!(await act.perform({}, { id, case: current.id, lines: [asSent(line)], ...against }))) return;
    reason.forget();
    conditions.forget();
    opened();
  };
  const problems = tried ? problemsOf(draft, other, limits, words) : [];
  return {
    other,
    setOther,
    draft,
    limits,
    years,
    problems,
    act,
    open,
    setOutcome,
    setAmount,
    setYear,
    reason,
    conditions,
  };
};

const Choices = ({ chosen, choose, problem }: { chosen: Outcome; choose: (o: Outcome) => void; problem?: string }) => {
  const words = useSession().texts.meeting.motion;
  return (
    <Field label={words.outcome} {...fieldProblem(problem)}>
      <RadioGroup value={chosen} onChange={(_, { value }) => choose(value as Outcome)}>
        {OUTCOMES.map((outcome) => (
          <Radio
            key={outcome}
            value={outcome}
            label={words.outcomes[outcome]}
            {...(outcome === chosen && { id: MOTION_FIELDS.outcome })}
          />
        ))}
      </RadioGroup>
    </Field>
  );
};

/** The chair puts a motion and opens the ballot on it. What the sentence will be stands under the fields all the time. */
export const MotionForm = (props: Props): ReactElement => {
  const { me, texts } = useSession();
  const { motion: words, boardCase } = texts.meeting;
  const { page, current } = props;
  const motion = useMotion(props);
  const { draft, limits, problems } = motion;
  const outcomeProblem = problemAt(problems, MOTION_FIELDS.outcome);
  const amount = motionAmount(draft, limits);
  const after = (limits.left ?? 0) - amount;
  const over = limits.left !== undefined && after < 0;
  // A sentence with an amount that nobody has written, or that cannot be given, is no proposal.
  const unsaid =
    draft.outcome === 'partlyGranted' &&
    (amount === 0 || over || amount > (limits.requested ?? Number.POSITIVE_INFINITY));
  return (
    <div className="stack">
      <h3>{current.ballots.length > 0 ? words.another : words.heading}</h3>
      <Choices
        chosen={draft.outcome}
        choose={motion.setOutcome}
        {...(outcomeProblem !== undefined && { problem: outcomeProblem })}
      />
      {draft.outcome === 'partlyGranted' && (
        <KronerField
          id={MOTION_FIELDS.amount}
          label={words.amount}
          value={draft.amount}
          change={motion.setAmount}
          problem={problemAt(problems, MOTION_FIELDS.amount)}
        />
      )}
      {motion.years.length > 1 && (
        <ChoiceField
          id="motion-year"
          label={words.year}
          value={String(draft.year)}
          change={(year) => motion.setYear(Number(year))}
          choices={motion.years.map((year) => ({ value: String(year), word: words.yearOf(year) }))}
        />
      )}
      {takesConditions(draft.outcome) && (
        <TextField
          id="motion-conditions"
          label={words.conditions}
          hint={words.conditionsHelp}
          rows={2}
          value={draft.conditions}
          change={motion.conditions.write}
        />
      )}
      {needsReason(draft.outcome) && (
        <TextField
          id={MOTION_FIELDS.reason}
          label={words.reason}
          hint={words.reasonHelp}
          rows={3}
          value={draft.reason}
          change={motion.reason.write}
          problem={problemAt(problems, MOTION_FIELDS.reason)}
        />
      )}
      {unsaid ? (
        <p className="reading">{words.writeAmount}</p>
      ) : (
        <Proposal page={page} current={current} line={motionLine(draft, limits)} />
      )}
      {limits.left !== undefined && !unsaid && !over && (
        <p>
          <Emphasised text={boardCase.frame(formatKroner(limits.left), formatKroner(after))} />
        </p>
      )}
      <OtherMotion
        draft={motion.other}
        change={motion.setOther}
        start={{
          ...draft,
          outcome: draft.outcome === 'granted' ? 'partlyGranted' : 'granted',
          amount: '',
          conditions: '',
          reason: '',
        }}
        problems={problems}
      />
      {!me.leads && <p className="small">{words.actingFor}</p>}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={motion.act.busy} onClick={() => void motion.open()}>
          {motion.other ? texts.motions.form.openBetween : words.open}
        </Button>
      </div>
      <ActFailure failure={motion.act.failure} />
    </div>
  );
};
