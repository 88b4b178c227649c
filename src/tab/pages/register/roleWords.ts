import type { RegisterPage, RoleView } from '../../../api/contract.js';
import { levelsIn } from '../../../grant/endorserLevels.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { capital } from '../../../texts/wording.js';
import { partyOf } from '../../parts/parties.js';

export const levelName = (profile: HealthCommunityProfile, level: string, { language }: Texts): string =>
  levelsIn(profile).find(({ id }) => id === level)?.text[language] ?? level;

/** What a role is called, without the person. */
export const roleName = (
  role: { readonly kind: RoleView['kind']; readonly party?: string | undefined },
  register: RegisterPage,
  texts: Texts,
): string => {
  const words = texts.register.roles;
  const { kind } = role;
  switch (kind.type) {
    case 'secretary':
      return words.secretary;
    case 'member':
      return kind.chair === true ? words.chair : words.member;
    case 'deputy':
      return words.deputy(register.people.find(({ id }) => id === kind.deputyFor)?.name ?? '');
    case 'endorser': {
      const party = partyOf(register.profile, role.party ?? '')?.shortName ?? '';
      return words.endorser(capital(levelName(register.profile, kind.level, texts)), party);
    }
    case 'projectOwner':
      return words.projectOwner(
        register.choices.applications.find(({ id }) => id === kind.application)?.title ?? kind.application,
      );
  }
};

export interface RoleGroup {
  readonly key: string;
  readonly title: string;
  readonly roles: readonly RoleView[];
}

/** The secretariat, each body, the leaders, the project owners: in that order, and only those there are. */
export const roleGroups = (register: RegisterPage, shown: readonly RoleView[], texts: Texts): RoleGroup[] => {
  const { groups } = texts.register.roles;
  const bodies = register.profile.bodies.map(({ id, name }) => ({
    key: id,
    title: name[texts.language],
    roles: shown.filter(({ kind }) => (kind.type === 'member' || kind.type === 'deputy') && kind.body === id),
  }));
  const of = (type: 'secretary' | 'endorser' | 'projectOwner'): RoleGroup => ({
    key: type,
    title: groups[type],
    roles: shown.filter(({ kind }) => kind.type === type),
  });
  return [of('secretary'), ...bodies, of('endorser'), of('projectOwner')].filter(({ roles }) => roles.length > 0);
};
