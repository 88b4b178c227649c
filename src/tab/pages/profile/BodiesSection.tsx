import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProfileBody } from '../../../grant/profileBody.js';
import { Box } from '../../parts/Box.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { Icon } from '../../parts/Icon.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { CodesEditor } from './CodesEditor.js';
import { OneOf, SomeOf } from './Choose.js';
import { useEditing } from './editing.js';
import { Fold } from './Fold.js';
import { NumberField } from './NumberField.js';
import { newCode } from './profileDraft.js';
import { ThreeTexts } from './ThreeTexts.js';
import { VotingFields } from './VotingFields.js';

const OneBody = ({ body, index, remove }: { body: ProfileBody; index: number; remove: () => void }): ReactElement => {
  const texts = useTexts();
  const { bodies: words, removeNamed, remove: out, unnamed } = texts.profile;
  const { put, at } = useEditing();
  const path = ['bodies', index] as const;
  const shortName = at(...path, 'shortName');
  const name = body.shortName.trim() || unnamed;
  return (
    <Fold
      path={path}
      startsOpen={body.shortName === ''}
      title={
        <>
          {name} <span className="small">{body.name[texts.language]}</span>
        </>
      }
    >
      {() => (
        <div className="stack">
          <TextField
            {...shortName}
            label={words.shortName}
            value={body.shortName}
            change={(typed) => put([...path, 'shortName'], typed)}
          />
          <ThreeTexts path={[...path, 'name']} value={body.name} name={words.name} named />
          <SomeOf label={words.does} path={[...path, 'does']} value={body.does} words={words.tasks} />
          <div className="choices">
            <OneOf
              label={words.numbering}
              path={[...path, 'numbering', 'format']}
              value={body.numbering.format}
              words={words.formats}
            />
            <NumberField label={words.first} path={[...path, 'numbering', 'first']} value={body.numbering.first} />
          </div>
          <VotingFields path={[...path, 'voting']} voting={body.voting} />
          <CodesEditor title={words.standingItems} path={[...path, 'standingItems']} rows={body.standingItems} />
          <CodesEditor title={words.caseTemplate} path={[...path, 'caseTemplate']} rows={body.caseTemplate} />
          <Button size="small" aria-label={removeNamed(name)} onClick={remove}>
            {out}
          </Button>
        </div>
      )}
    </Fold>
  );
};

/** The bodies, and which of them prepares, prioritises and decides. */
export const BodiesSection = (): ReactElement => {
  const { profile } = useTexts();
  const { bodies: words } = profile;
  const { draft, put, at } = useEditing();
  const { bodies, deciding, preparingBody } = draft;
  const choices = bodies.map(({ id, shortName }) => ({ value: id, word: shortName.trim() || profile.unnamed }));
  const [first, last] = [deciding.length > 1 ? (deciding[0] ?? '') : '', deciding.at(-1) ?? ''];
  const decide = (before: string, decides: string): void =>
    put(['deciding'], before === '' || before === decides ? [decides] : [before, decides]);
  const problem = at('deciding', 0).problem ?? at('deciding', 1).problem;
  const add = (): void => {
    const like = bodies.find(({ id }) => id === last) ?? bodies[0];
    if (!like) return;
    const id = newCode(bodies, 'utval');
    put(
      ['bodies'],
      [
        ...bodies,
        {
          ...like,
          id,
          name: { nn: '', nb: '', en: '' },
          shortName: '',
          does: ['isInformed'],
          duties: [],
          composition: [],
        },
      ],
    );
    setTimeout(() => {
      document.getElementById(at('bodies', bodies.length, 'shortName').id)?.focus();
    }, 0);
  };
  return (
    <Box title={words.title} className="stack">
      <div className="choices">
        <ChoiceField
          id={at('deciding', deciding.length - 1).id}
          label={words.deciding}
          value={last}
          choices={choices}
          problem={problem}
          change={(body) => decide(first, body)}
        />
        <ChoiceField
          id={at('before').id}
          label={words.before}
          value={first}
          choices={choices}
          none={words.nobody}
          change={(body) => decide(body, last)}
        />
        <ChoiceField
          id={at('preparingBody').id}
          label={words.preparing}
          value={preparingBody ?? ''}
          choices={choices}
          none={words.nobody}
          problem={at('preparingBody').problem}
          change={(body) => put(['preparingBody'], body === '' ? undefined : body)}
        />
      </div>
      {bodies.map((body, index) => (
        <OneBody
          key={body.id}
          body={body}
          index={index}
          remove={() => {
            put(
              ['bodies'],
              bodies.filter((one) => one !== body),
            );
            setTimeout(() => document.getElementById('add-body')?.focus(), 0);
          }}
        />
      ))}
      <Button
        id="add-body"
        size="small"
        icon={<Icon name="plus" />}
        aria-label={profile.addTo(words.title)}
        onClick={add}
      >
        {profile.add}
      </Button>
    </Box>
  );
};
