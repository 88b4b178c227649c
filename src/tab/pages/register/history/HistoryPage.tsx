import type { ReactElement } from 'react';
import type { RegisterPage } from '../../../../api/contract.js';
import { Box } from '../../../parts/Box.js';
import { ListTable } from '../../../parts/ListTable.js';
import { partyOf } from '../../../parts/parties.js';
import { Page } from '../../../parts/Page.js';
import { Shown } from '../../../parts/Shown.js';
import { momentText } from '../../../parts/when.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { useAnswer } from '../../../useAnswer.js';
import { historyOfParty, historyOfPerson } from './acts.js';
import { CorrectPerson } from './CorrectPerson.js';
import { Identities } from './Identities.js';

interface Props {
  readonly of: 'person' | 'party';
  readonly id: string;
}

const nameOf = ({ of, id }: Props, register: RegisterPage | undefined): string | undefined =>
  of === 'person'
    ? register?.people.find((person) => person.id === id)?.name
    : register && partyOf(register.profile, id)?.name;

/** «Historikk» of a person or a party: what was done in the register, when and by whom. A person can be corrected here. */
export const HistoryPage = (props: Props): ReactElement => {
  const texts = useTexts();
  const { registerHistory: words, register: registerWords } = texts;
  const loaded = useAnswer('register', {}, ['register']);
  const { of, id } = props;
  const name = nameOf(props, loaded.value) ?? words.heading;
  return (
    <Page
      title={name}
      lead={words.lead[of]}
      crumbs={[{ name: registerWords.heading, href: href('register') }, { name }]}
    >
      <Shown loaded={loaded}>
        {(register) => {
          const person = of === 'person' ? register.people.find((one) => one.id === id) : undefined;
          const lines = of === 'person' ? historyOfPerson(id, register, texts) : historyOfParty(id, register, texts);
          return (
            <div className="sections">
              {person && <CorrectPerson key={person.id} person={person} register={register} ask={loaded.ask} />}
              {person && <Identities person={person} ask={loaded.ask} />}
              <Box title={words.heading} className="stack">
                {lines.length === 0 ? (
                  <p>{words.empty}</p>
                ) : (
                  <ListTable
                    className="history-table"
                    caption={words.caption(name)}
                    rows={lines}
                    rowKey={({ key }) => key}
                    columns={[
                      { key: 'at', head: words.when, cell: ({ at }) => momentText(texts, at) },
                      { key: 'what', head: words.what, names: true, cell: ({ sentence }) => sentence },
                      { key: 'by', head: words.who, narrowLabel: words.who, cell: ({ by }) => by },
                      {
                        key: 'seq',
                        head: words.entry,
                        figures: true,
                        narrowLabel: words.entry,
                        cell: ({ seq }) => seq,
                      },
                    ]}
                  />
                )}
              </Box>
            </div>
          );
        }}
      </Shown>
    </Page>
  );
};
