import type { ReactElement } from 'react';
import { PARTS, type Part } from '../../../../grant/application.js';
import { Icon } from '../../../parts/Icon.js';
import { NARROW, useMedia } from '../../../parts/useMedia.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { useSharing } from '../sharing/sharingContext.js';
import { useForm } from './formContext.js';
import { WritingInPart } from './WritingInPart.js';
import { partName } from './partWords.js';
import { partStates } from './partStates.js';

/** The nine parts with where each stands; on a phone behind a button that says the same in short. */
export const PartList = ({ current }: { readonly current: Part }): ReactElement => {
  const texts = useTexts();
  const { form, sharing } = texts;
  const threads = useSharing()?.comments.value?.threads ?? [];
  const openIn = (part: Part): number => threads.filter((one) => one.part === part && !one.settled).length;
  const { page, problems } = useForm();
  const narrow = useMedia(NARROW);
  const states = partStates(problems, form);
  const done = states.filter((state) => state.done).length;
  const list = (
    <>
      <ol>
        {states.map(({ part, icon, tone, note, done: finished }) => (
          <li key={part}>
            <a href={href('applications', page.id, part)} aria-current={part === current ? 'step' : undefined}>
              <Icon name={icon} tone={tone} />
              <span>
                {partName(part, page.profile, texts)}
                {finished && <span className="unseen">, {form.list.isDone}</span>}
                {note !== '' && <span className="small note">{note}</span>}
                <WritingInPart part={part} />
                {openIn(part) > 0 && <span className="small note">{sharing.comments.inPart(openIn(part))}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="small part-count">{form.list.done(done, PARTS.length)}</p>
    </>
  );
  return (
    <nav className="part-list" aria-label={form.list.name}>
      {narrow ? (
        <details>
          <summary>
            {form.list.narrow(PARTS.indexOf(current) + 1, PARTS.length, done)}
            <Icon name="down" />
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
};
