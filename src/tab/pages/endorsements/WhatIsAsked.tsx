import type { ReactElement } from 'react';
import type { ApplicationPage, MayAnswer } from '../../../api/contract.js';
import { sidesOf } from '../../../grant/application.js';
import { EMPTY_BUDGET, totalsOf } from '../../../grant/budget.js';
import { formatKroner } from '../../../grant/money.js';
import type { Texts } from '../../../texts/nn.js';
import { Box } from '../../parts/Box.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { partyNames, partyOf } from '../../parts/parties.js';
import { SplitBar } from '../../parts/SplitBar.js';
import { useTexts } from '../../session.js';

const totals = ({ content, profile }: ApplicationPage) =>
  totalsOf(content.budget ?? EMPTY_BUDGET, sidesOf(content, profile));

const questionTo = (may: MayAnswer, page: ApplicationPage, { endorsing }: Texts): string => {
  const party = partyOf(page.profile, may.party);
  const { requested, ownContribution } = totals(page);
  return endorsing.question({
    party: party?.name ?? may.party,
    side: party?.side ?? 'kommune',
    requested: formatKroner(requested.sum),
    ...(may.ownContribution !== undefined && { own: formatKroner(may.ownContribution) }),
    ownOfSide: formatKroner(ownContribution[party?.side ?? 'kommune']),
  });
};

const Facts = ({ page }: { page: ApplicationPage }): ReactElement => {
  const texts = useTexts();
  const { facts } = texts.endorsing;
  const { from, to } = page.content.period ?? {};
  const { requested, project } = totals(page);
  const contacts = (page.content.contacts ?? []).map(({ name, employer }) => `${name}, ${employer}`);
  return (
    <dl className="facts">
      <dt>{facts.parties}</dt>
      <dd>{partyNames(texts, page.profile, page.parties, 'name')}</dd>
      {typeof from === 'string' && typeof to === 'string' && (
        <>
          <dt>{facts.period}</dt>
          <dd>{texts.format.period(from, to)}</dd>
        </>
      )}
      <dt>{facts.requested}</dt>
      <dd>{formatKroner(requested.sum)}</dd>
      <dt>{facts.project}</dt>
      <dd>{formatKroner(project.sum)}</dd>
      {contacts.length > 0 && (
        <>
          <dt>{facts.contacts}</dt>
          <dd>
            {contacts.map((contact) => (
              <div key={contact}>{contact}</div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
};

/** The question in one sentence with this party's own money, the facts, and how the sides share the cost. */
export const WhatIsAsked = ({ page }: { readonly page: ApplicationPage }): ReactElement => {
  const texts = useTexts();
  const { endorsing } = texts;
  const asked = page.mayAnswerFor.length > 0;
  return (
    <Box title={asked ? endorsing.asked : endorsing.aboutTheApplication} className="stack">
      {page.mayAnswerFor.map((may) => (
        <p key={may.party} className="reading">
          <Emphasised text={questionTo(may, page, texts)} />
        </p>
      ))}
      <Facts page={page} />
      <SplitBar label={endorsing.ownContribution} amounts={totals(page).ownContribution} />
    </Box>
  );
};
