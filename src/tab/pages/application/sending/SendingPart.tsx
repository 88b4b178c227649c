import { Button, Switch } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { levelOn } from '../../../../grant/endorserLevels.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { ChangedAttachments } from '../../../parts/ChangedAttachments.js';
import { Box } from '../../../parts/Box.js';
import { inOrder, trustOf } from '../../../parts/parties.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { EarlierRounds } from '../../endorsements/EarlierRounds.js';
import { useForm } from '../form/formContext.js';
import { ProblemSummary } from '../form/ProblemSummary.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { Declined } from './Declined.js';
import { EndorserChoices } from './EndorserChoices.js';
import { Standing } from './Standing.js';
import { useEndorsers } from './useEndorsers.js';
import { Warnings } from './Warnings.js';

/** The last part: who shall answer, and the sending itself. The button is never off; it answers with what is missing. */
export const SendingPart = ({ ask }: { readonly ask: () => void }): ReactElement => {
  const texts = useTexts();
  const { sending } = texts.form;
  const { page, draft, view, problems, check } = useForm();
  const parties = inOrder(page.profile, [...(view.content.municipalities ?? []), trustOf(page.profile)?.id ?? '']);
  const endorsers = useEndorsers(
    page,
    parties.filter(({ side }) => levelOn(page.profile, side)),
  );
  const act = useAct('sendForEndorsement');
  const [asked, setAsked] = useState(0);
  const [confirming, setConfirming] = useState(false);
  const [notSaved, setNotSaved] = useState(false);
  const byMyself = endorsers.byMyself ?? page.submitsItself === false;
  // The register may have changed since the page was read, and municipalities may be new to it.
  useEffect(ask, [ask, view.savedAt]);

  const press = (): void => {
    check();
    setAsked(asked + 1);
    setNotSaved(false);
    act.clear();
    if (problems.length > 0) return;
    const silent = endorsers.missing()[0];
    if (silent) document.getElementById(`endorser-${silent.id}`)?.focus();
    else setConfirming(true);
  };
  const send = async (): Promise<void> => {
    setConfirming(false);
    if (!(await draft.flush())) {
      setNotSaved(true);
      return;
    }
    const body = { etag: draft.etag, endorsers: endorsers.chosen, submitsItself: !byMyself };
    if (await act.perform({ id: page.id }, body)) endorsers.forget();
    // Also after a failure: what was frozen and given back has another eTag, and trying again must have seen it.
    ask();
  };
  return (
    <div className="stack">
      <Declined />
      <ChangedAttachments page={page} />
      <EarlierRounds page={page} />
      {asked > 0 && <ProblemSummary problems={problems} asked={asked} />}
      <Warnings />
      <Box title={sending.endorsersTitle}>
        <div className="stack">
          <p>{sending.endorsersHelp}</p>
          <Standing page={page} parties={parties} />
          <EndorserChoices parties={endorsers.asked} endorsers={endorsers} asked={asked > 0} />
        </div>
      </Box>
      <Box>
        <Switch
          label={sending.byMyself}
          checked={byMyself}
          aria-describedby="by-myself-help"
          onChange={(_, { checked }) => endorsers.setByMyself(checked)}
        />
        <p id="by-myself-help" className="small">
          {sending.byMyselfHelp}
        </p>
      </Box>
      <ActFailure failure={notSaved ? { kind: 'offline', code: 'notSaved', message: sending.notSaved } : act.failure} />
      <div>
        <Button appearance="primary" disabledFocusable={act.busy} onClick={press}>
          {sending.send}
        </Button>
        <p className="small below-button">{sending.whatHappens}</p>
      </div>
      {confirming && (
        <ConfirmDialog
          title={sending.dialogTitle}
          act={sending.send}
          confirm={() => void send()}
          cancel={() => setConfirming(false)}
        >
          <p>
            {endorsers.asked.length > 0
              ? sending.dialogText(texts.format.list(endorsers.names()))
              : texts.round.sending.nobodyAsked}
          </p>
          <p>{byMyself ? sending.yourself : sending.itself}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
