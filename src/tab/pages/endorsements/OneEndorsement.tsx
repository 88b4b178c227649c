import { useState, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { Status } from '../../parts/Status.js';
import { WayLine } from '../../parts/way/WayLine.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { AnswerBar } from './AnswerBar.js';
import { AnswerColumn } from './AnswerColumn.js';
import type { Given } from './given.js';
import { headStatus } from './headStatus.js';
import { Outdated } from './Outdated.js';
import { WhatIsAsked } from './WhatIsAsked.js';
import { ApplicationText } from '../../parts/ApplicationText.js';

interface Props {
  readonly id: string;
  readonly cardVersion: number | undefined;
}

const Read = ({ page, cardVersion, ask }: { page: ApplicationPage; ask: () => void } & Pick<Props, 'cardVersion'>) => {
  const { endorsing } = useTexts();
  const [first] = useState(page);
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({});
  const answered = (party: string, one: Given): void => {
    setGiven((before) => ({ ...before, [party]: one }));
    ask();
  };
  return (
    <>
      <WayLine page={page} />
      <div className="two-columns">
        <div className="sections">
          <Outdated before={first} now={page} cardVersion={cardVersion} />
          <WhatIsAsked page={page} />
          <Box title={endorsing.wholeApplication}>
            <ApplicationText page={page} />
          </Box>
        </div>
        <AnswerColumn page={page} given={given} answered={answered} failed={ask} />
      </div>
      <AnswerBar page={page} />
    </>
  );
};

/** A leader reads the whole application and answers for his party, often on a phone. */
export const OneEndorsement = ({ id, cardVersion }: Props): ReactElement => {
  const texts = useTexts();
  const loaded = useAnswer('application', { id }, ['applications', 'calls', 'register']);
  const page = loaded.value;
  const status = page && headStatus(page, texts);
  return (
    <Page
      key={page ? id : 'loading'}
      title={page?.title ?? texts.endorsing.heading}
      crumbs={[{ name: texts.endorsing.heading, href: href('endorsements') }]}
      lead={status && <Status pill {...status} />}
    >
      <Shown loaded={loaded}>{(shown) => <Read page={shown} cardVersion={cardVersion} ask={loaded.ask} />}</Shown>
    </Page>
  );
};
