import type { ReactElement } from 'react';
import type { ProfileVoting } from '../../../grant/profileBody.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { useTexts } from '../../session.js';
import { OneOf } from './Choose.js';
import { useEditing } from './editing.js';
import { NumberField } from './NumberField.js';
import type { Path } from './profileDraft.js';

interface Props {
  readonly path: Path;
  readonly voting: ProfileVoting;
}

const withRule = ({ share, ...voting }: ProfileVoting, rule: ProfileVoting['rule']): ProfileVoting => ({
  ...voting,
  rule,
  ...(rule === 'qualifiedMajority' && { share: share ?? { atLeast: 2, of: 3 } }),
});

/** How a body votes. */
export const VotingFields = ({ path, voting }: Props): ReactElement => {
  const { profile } = useTexts();
  const { voting: words } = profile;
  const { put, at } = useEditing();
  const { id, problem } = at(...path, 'share');
  const rules = Object.entries(words.rules).map(([value, word]) => ({ value, word }));
  return (
    <div className="choices">
      <ChoiceField
        id={at(...path, 'rule').id}
        label={words.rule}
        value={voting.rule}
        choices={rules}
        change={(rule) => put(path, withRule(voting, rule as ProfileVoting['rule']))}
      />
      {voting.share && (
        <div id={id} tabIndex={-1} className="share">
          <NumberField label={words.share} path={[...path, 'share', 'atLeast']} value={voting.share.atLeast} />
          <NumberField label={words.shareOf} path={[...path, 'share', 'of']} value={voting.share.of} />
          {problem !== undefined && <p className="field-problem">{problem}</p>}
        </div>
      )}
      <OneOf label={words.quorum} path={[...path, 'quorum']} value={voting.quorum} words={words.quorums} />
      <OneOf
        label={words.abstentions}
        path={[...path, 'abstentions']}
        value={voting.abstentions}
        words={words.abstained}
      />
      <OneOf
        label={words.castingVote}
        path={[...path, 'castingVote']}
        value={voting.castingVote}
        words={words.casting}
      />
      <OneOf label={words.secrecy} path={[...path, 'secrecy']} value={voting.secrecy} words={words.secrecies} />
      <OneOf label={words.proxies} path={[...path, 'proxies']} value={voting.proxies} words={words.proxy} />
    </div>
  );
};
