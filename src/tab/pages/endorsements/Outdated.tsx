import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../api/contract.js';
import { FIELD_KEYS, type FieldKey } from '../../../grant/application.js';
import { FieldText } from '../../parts/FieldText.js';
import { useTexts } from '../../session.js';

interface Props {
  /** The application as it was when this page was opened. */
  readonly before: ApplicationPage;
  readonly now: ApplicationPage;
  /** The version that the card showed which led here. */
  readonly cardVersion: number | undefined;
}

const changedFields = (before: ApplicationPage, now: ApplicationPage): FieldKey[] =>
  FIELD_KEYS.filter((key) => JSON.stringify(before.content[key]) !== JSON.stringify(now.content[key]));

/** What has changed since this reader got the application, both texts side by side. */
export const Outdated = ({ before, now, cardVersion }: Props): ReactElement | undefined => {
  const { endorsing, form } = useTexts();
  const words = endorsing.outdated;
  const changed = before.version === now.version ? [] : changedFields(before, now);
  const older = cardVersion !== undefined && now.version !== undefined && cardVersion < now.version;
  if (changed.length === 0 && !older) return undefined;
  return (
    <section className="box stack" role="status" aria-labelledby="outdated-title">
      <h2 id="outdated-title">{words.heading}</h2>
      <p>{changed.length > 0 ? words.lead : words.unknown}</p>
      {changed.map((field) => (
        <div key={field} className="change">
          <h3>{form.fields[field].label}</h3>
          <div>
            <p className="small">{words.before}</p>
            <FieldText content={before.content} profile={before.profile} field={field} />
          </div>
          <div>
            <p className="small">{words.now}</p>
            <FieldText content={now.content} profile={now.profile} field={field} />
          </div>
        </div>
      ))}
    </section>
  );
};
