import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FIELD_KEYS, type FieldKey } from '../../../grant/application.js';
import { BUDGET_ROWS, groupOf, type BudgetRowKey } from '../../../grant/budget.js';
import { SIDES, type Side } from '../../../grant/party.js';
import { Box } from '../../parts/Box.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { CodesEditor } from './CodesEditor.js';
import { OneOf, SomeOf } from './Choose.js';
import { useEditing } from './editing.js';
import { LinesField } from './LinesField.js';
import { NumberField } from './NumberField.js';
import { NO_TRUST, type WrittenProfile } from './writtenProfile.js';
import { ThreeTexts } from './ThreeTexts.js';

interface Lines {
  readonly written: WrittenProfile;
  readonly write: (changed: Partial<WrittenProfile>) => void;
}

const EMPTY = { nn: '', nb: '', en: '' };

export const AboutSection = (): ReactElement => {
  const { profile } = useTexts();
  const { about: words } = profile;
  const { draft, put, at } = useEditing();
  return (
    <Box title={words.title} className="stack">
      <TextField {...at('name')} label={words.name} value={draft.name} change={(typed) => put(['name'], typed)} />
      <OneOf
        label={words.language}
        path={['language']}
        value={draft.language}
        words={{ nn: profile.nn, nb: profile.nb }}
      />
      <CodesEditor title={words.aims} path={['aims']} rows={draft.aims} />
      <CodesEditor title={words.premises} path={['premises']} rows={draft.premises} />
    </Box>
  );
};

export const PartiesSection = ({ written, write }: Lines): ReactElement => {
  const { parties: words } = useTexts().profile;
  const { draft, put, at } = useEditing();
  const trust = draft.parties.find(({ side }) => side === 'hf') ?? { ...NO_TRUST, language: draft.language };
  const setTrust = (changed: Partial<typeof trust>): void =>
    put(['parties'], [...draft.parties.filter(({ side }) => side !== 'hf'), { ...trust, ...changed }]);
  return (
    <Box title={words.title} className="stack">
      <LinesField
        {...at('parties')}
        label={words.municipalities}
        hint={words.municipalitiesHelp}
        text={written.municipalities}
        write={(municipalities) => write({ municipalities })}
      />
      <div className="choices">
        <TextField
          {...at('parties', 'hf')}
          label={words.trust}
          value={trust.name}
          change={(name) => setTrust({ name })}
        />
        <TextField
          id={at('trust').id}
          label={words.trustShort}
          value={trust.shortName}
          change={(shortName) => setTrust({ shortName })}
        />
      </div>
    </Box>
  );
};

export const DatesSection = ({ written, write }: Lines): ReactElement => {
  const { profile, modes } = useTexts();
  const { dates: words } = profile;
  const { draft, at } = useEditing();
  const { openCall, direct, continuous } = modes;
  return (
    <Box title={words.title} className="stack">
      <SomeOf label={words.modes} path={['modes']} value={draft.modes} words={{ openCall, direct, continuous }} />
      <LinesField
        {...at('rounds')}
        label={words.rounds}
        hint={words.roundsHelp}
        text={written.rounds}
        write={(rounds) => write({ rounds })}
      />
      <LinesField
        {...at('allocationDates')}
        label={words.allocation}
        hint={words.allocationHelp}
        text={written.days}
        write={(days) => write({ days })}
      />
      <p className="small">{words.frames}</p>
    </Box>
  );
};

const EndorsementOf = ({ side }: { readonly side: Side }): ReactElement => {
  const { endorsement: words } = useTexts().profile;
  const { draft, put } = useEditing();
  const level = draft.endorsement[side];
  const ask = (asked: boolean): void =>
    put(['endorsement', side], asked ? { id: side === 'hf' ? 'hf-leiar' : 'kommune-leiar', text: EMPTY } : 'none');
  return (
    <div className="stack">
      <Checkbox
        label={words.asks[side]}
        checked={level !== 'none'}
        onChange={(_, { checked }) => ask(checked === true)}
      />
      {level !== 'none' && (
        <ThreeTexts path={['endorsement', side, 'text']} value={level.text} name={words.level[side]} named />
      )}
    </div>
  );
};

export const EndorsementSection = (): ReactElement => {
  const { endorsement: words } = useTexts().profile;
  const { draft, put } = useEditing();
  return (
    <Box title={words.title} className="stack">
      {SIDES.map((side) => (
        <EndorsementOf key={side} side={side} />
      ))}
      <Checkbox
        label={words.why}
        checked={draft.justificationRequired}
        onChange={(_, { checked }) => put(['justificationRequired'], checked === true)}
      />
    </Box>
  );
};

export const CriteriaSection = (): ReactElement => {
  const { criteria: words } = useTexts().profile;
  const { draft, at } = useEditing();
  const { criteria } = draft;
  const scale = at('criteria', 'scale');
  return (
    <Box title={words.title} className="stack">
      <CodesEditor title={words.purposes} path={['purposes']} rows={draft.purposes} />
      <CodesEditor title={words.targetGroups} path={['targetGroups']} rows={draft.targetGroups} />
      <CodesEditor title={words.gates} path={['criteria', 'gates']} rows={criteria.gates} />
      <CodesEditor title={words.weighted} path={['criteria', 'weighted']} rows={criteria.weighted} weighted />
      <CodesEditor title={words.groups} path={['criteria', 'priorityGroups']} rows={criteria.priorityGroups} />
      <div id={scale.id} tabIndex={-1} className="share">
        <NumberField label={words.min} path={['criteria', 'scale', 'min']} value={criteria.scale.min} />
        <NumberField label={words.max} path={['criteria', 'scale', 'max']} value={criteria.scale.max} />
        {scale.problem !== undefined && <p className="field-problem">{scale.problem}</p>}
      </div>
    </Box>
  );
};

export const RulesSection = (): ReactElement => {
  const texts = useTexts();
  const { rules: words } = texts.profile;
  const { fields, budget } = texts.form;
  const { draft } = useEditing();
  const required = Object.fromEntries(
    FIELD_KEYS.filter((key) => key !== 'imported' && key !== 'attachments').map((key) => [key, fields[key].label]),
  ) as Record<FieldKey, string>;
  const rows = Object.fromEntries(
    BUDGET_ROWS.map((row) => [row, `${budget.rows[row]} (${budget.groups[groupOf(row)]})`]),
  ) as Record<BudgetRowKey, string>;
  return (
    <Box title={words.title} className="stack">
      <div className="choices">
        <OneOf label={words.own} path={['ownContribution']} value={draft.ownContribution} words={words.owns} />
        <OneOf
          label={words.lasting}
          path={['lastingOperatingCost']}
          value={draft.lastingOperatingCost}
          words={words.lastings}
        />
        <OneOf label={words.anchoring} path={['anchoring']} value={draft.anchoring} words={words.anchorings} />
      </div>
      <SomeOf label={words.required} path={['requiredFields']} value={draft.requiredFields} words={required} />
      <SomeOf label={words.rows} path={['budgetRows']} value={draft.budgetRows} words={rows} />
      <CodesEditor title={words.phases} path={['phases']} rows={draft.phases} />
    </Box>
  );
};

export const LettersSection = (): ReactElement => {
  const { letters: words } = useTexts().profile;
  const { draft, put } = useEditing();
  const { legalBasis, complaint } = draft.letters;
  return (
    <Box title={words.title} className="stack">
      <h3>{words.legalBasis}</h3>
      <p className="small">{words.legalBasisHelp}</p>
      <ThreeTexts path={['letters', 'legalBasis']} value={legalBasis ?? EMPTY} name={words.legalBasis} optional />
      {complaint && (
        <>
          <h3>{words.complaint}</h3>
          <ThreeTexts path={['letters', 'complaint', 'text']} value={complaint.text} name={words.complaint} />
          <Checkbox
            label={words.printed}
            checked={complaint.printed}
            onChange={(_, { checked }) => put(['letters', 'complaint', 'printed'], checked === true)}
          />
        </>
      )}
    </Box>
  );
};
