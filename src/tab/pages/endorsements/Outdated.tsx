import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../api/contract.js';
import { changedFields } from '../../../grant/changedFields.js';
import { FieldText } from '../../parts/FieldText.js';
import { useTexts } from '../../session.js';

interface Props {
  /** The application as it was when this page was opened. */
  readonly before: ApplicationPage;
  readonly now: ApplicationPage;
  /** The version that the card showed which led here. */
  readonly cardVersion: number | undefined;
}

/** What has changed since this reader got the application, both texts side by side. */
export const Outdated = ({ before, now, cardVersion }: Props): ReactElement | undefined => {
  const { endorsing, form } = useTexts();
  const words = endorsing.outdated;
  // What changed under his eyes, or else since the version he was asked about before.
  const isNewer = before.version !== now.version;
  const was = isNewer ? before.content : (now.before?.content ?? {});
  const changed = isNewer ? changedFields(before.content, now.content) : (now.before?.fields ?? []);
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
            <FieldText content={was} profile={before.profile} field={field} />
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
