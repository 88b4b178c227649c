import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AssessedRow, AssessingPage } from '../../../api/contract.js';
import { formatShare } from '../../../grant/money.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { FormProblems, problemAt, type FieldProblem } from '../../parts/FormProblems.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { TextField } from '../../parts/TextField.js';
import { whenText } from '../../parts/when.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';

interface Props {
  readonly page: AssessingPage;
  readonly application: string;
  readonly file: NonNullable<AssessedRow['file']>;
  readonly ask: () => void;
}

type Written = Readonly<Record<string, { readonly score?: number; readonly reason: string }>>;

/** What has been typed on this machine and not saved; what is not in that form is as good as nothing. */
const readWritten = (text: string): Written => {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? (kept as Written) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A score and a short reason on every criterion. Nothing typed is lost: it stays on this machine until it is saved. */
export const ScoreForm = ({ page, application, file, ask }: Props): ReactElement => {
  const { texts, now } = useSession();
  const { scores: words } = texts.assessing;
  const { weighted, scale } = page.profile.criteria;
  const kept = useKeptText(`scores:${application}:${file.version}`, JSON.stringify(file.mine?.scores ?? {}));
  const written = readWritten(kept.text);
  const act = useAct('giveScores');
  const [tries, setTries] = useState(0);
  const weights = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const values = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
  const put = (id: string, part: { score?: number; reason?: string }): void =>
    kept.write(JSON.stringify({ ...written, [id]: { reason: '', ...written[id], ...part } }));
  const problems = weighted.flatMap(({ id, text }): FieldProblem[] => [
    ...(written[id]?.score === undefined
      ? [{ field: `score-${id}`, sentence: words.scoreMissing(text[texts.language]) }]
      : []),
    ...(hasWords(written[id]?.reason ?? '')
      ? []
      : [{ field: `reason-${id}`, sentence: words.reasonMissing(text[texts.language]) }]),
  ]);
  const shown = tries > 0 ? problems : [];
  const save = async (): Promise<void> => {
    setTries(tries + 1);
    if (problems.length > 0) return;
    const scores = Object.fromEntries(
      weighted.map(({ id }) => [id, { score: written[id]?.score ?? 0, reason: written[id]?.reason.trim() ?? '' }]),
    );
    const body = { version: file.version, scores, revision: file.mine?.revision ?? 0 };
    if (await act.perform({ id: application }, body)) {
      setTries(0);
      ask();
    }
  };
  return (
    <Box title={words.heading}>
      <div className="stack">
        <p>{words.help(scale.min, scale.max)}</p>
        <FormProblems heading={words.problems} level={3} problems={shown} tries={tries} />
        {weighted.map(({ id, text, weight, help }) => {
          const name = text[texts.language];
          return (
            <fieldset key={id} className="score">
              <legend>
                <strong>{name}</strong> <span className="small">{words.weight(formatShare(weight / weights))}</span>
              </legend>
              {help && <p className="small">{help[texts.language]}</p>}
              <RadioGroup
                id={`score-${id}`}
                tabIndex={-1}
                layout="horizontal"
                aria-label={words.score(name)}
                value={String(written[id]?.score ?? '')}
                onChange={(_, { value }) => put(id, { score: Number(value) })}
              >
                {values.map((value) => (
                  <Radio key={value} value={String(value)} label={String(value)} />
                ))}
              </RadioGroup>
              {problemAt(shown, `score-${id}`) !== undefined && (
                <p className="field-problem">{problemAt(shown, `score-${id}`)}</p>
              )}
              <TextField
                id={`reason-${id}`}
                label={words.reasonLabel}
                rows={2}
                value={written[id]?.reason ?? ''}
                change={(reason) => put(id, { reason })}
                problem={problemAt(shown, `reason-${id}`)}
              />
            </fieldset>
          );
        })}
        <ActFailure failure={act.failure} />
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void save()}>
            {words.give}
          </Button>
        </div>
        <div role="status">
          {file.mine && <MessageLine tone="good">{words.saved(whenText(texts, file.mine.at, now()))}</MessageLine>}
        </div>
      </div>
    </Box>
  );
};
