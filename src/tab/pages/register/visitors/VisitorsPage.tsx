import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RegisterPage, VisitorView } from '../../../../api/contract.js';
import { Page } from '../../../parts/Page.js';
import { Shown } from '../../../parts/Shown.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { useAnswer } from '../../../useAnswer.js';
import { BindVisitor } from './BindVisitor.js';
import { BoundNow, type Binding } from './BoundNow.js';
import { startOf, VisitorTable } from './VisitorTable.js';

/** The part of the register's address that leads here. */
export const VISITORS = 'visitors';

interface Props {
  readonly visitors: readonly VisitorView[];
  readonly register: RegisterPage;
  readonly ask: () => void;
}

const Visitors = ({ visitors, register, ask }: Props): ReactElement => {
  const words = useTexts().visiting.page;
  const [binding, setBinding] = useState<VisitorView>();
  const [last, setLast] = useState<Binding>();
  const close = (): void => {
    if (binding) document.getElementById(startOf(binding))?.focus();
    setBinding(undefined);
  };
  return (
    <div className="stack">
      {last && <BoundNow key={startOf(last.visitor)} {...last} undone={ask} />}
      {binding && (
        <BindVisitor
          key={startOf(binding)}
          visitor={binding}
          register={register}
          close={close}
          bound={(person) => {
            setLast({ visitor: binding, person });
            setBinding(undefined);
            ask();
          }}
        />
      )}
      {visitors.length > 0 ? (
        <>
          <VisitorTable
            visitors={visitors}
            register={register}
            bind={(visitor) => {
              setLast(undefined);
              setBinding(visitor);
            }}
          />
          <p className="small">{words.namedBy}</p>
        </>
      ) : (
        <p className="reading">{words.empty}</p>
      )}
    </div>
  );
};

/** «Har logga inn, men er ikkje knytt til nokon»: where the secretariat says who in the register somebody is. */
export const VisitorsPage = (): ReactElement => {
  const { visiting, register: registerWords } = useTexts();
  const { page: words } = visiting;
  const [looked, setLooked] = useState(0);
  const loaded = useAnswer('visitors', {}, ['register']);
  const register = useAnswer('register', {}, ['register']);
  const again = (): void => {
    loaded.ask();
    setLooked((before) => before + 1);
  };
  return (
    <Page
      title={words.heading}
      lead={words.lead}
      crumbs={[{ name: registerWords.heading, href: href('register') }, { name: words.heading }]}
      actions={<Button onClick={again}>{words.again}</Button>}
    >
      <div role="status" className="unseen">
        {looked > 0 && <span key={looked}>{words.lookedAgain}</span>}
      </div>
      <Shown loaded={register}>
        {(known) => (
          <Shown loaded={loaded}>
            {(visitors) => <Visitors visitors={visitors} register={known} ask={loaded.ask} />}
          </Shown>
        )}
      </Shown>
    </Page>
  );
};
