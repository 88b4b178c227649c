import { Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { ApplicationPage, ThreadView } from '../../../../api/contract.js';
import { FIELDS, shownFields, type Part } from '../../../../grant/application.js';
import type { CommentPlace } from '../../../../grant/comments.js';
import { Shown } from '../../../parts/Shown.js';
import { useTexts } from '../../../session.js';
import { CommentWriter } from './CommentWriter.js';
import { placeLabel, samePlace } from './placeLabel.js';
import { NEW_COMMENT, useSharing, type Sharing } from './sharingContext.js';
import { Thread } from './Thread.js';

interface Props {
  readonly page: Pick<ApplicationPage, 'profile' | 'content'>;
  readonly parts: readonly Part[];
}

/** What can be commented on in these parts; a place that somebody has pointed at stands with its field. */
const placesIn = ({ page, parts }: Props, about: CommentPlace | undefined): CommentPlace[] => {
  const fields = shownFields(page.profile, page.content);
  const places = parts.flatMap((part): CommentPlace[] => [
    { part },
    ...fields.filter((field) => FIELDS[field].part === part).map((field): CommentPlace => ({ part, field })),
  ]);
  const isOther = about && parts.includes(about.part) && !places.some((place) => samePlace(place, about));
  return isOther ? [...places, about] : places;
};

const NewComment = ({
  page,
  parts,
  sharing,
  say,
}: Props & { sharing: Sharing; say: (said: string) => void }): ReactElement => {
  const texts = useTexts();
  const words = texts.sharing.comments;
  const about = sharing.about;
  const places = placesIn({ page, parts }, about);
  const index = Math.max(0, about ? places.findIndex((place) => samePlace(place, about)) : 0);
  const place = places[index] ?? { part: parts[0] ?? 'applicants' };
  const selectId = useId();
  const labelOf = (one: CommentPlace): string => {
    if (one.field !== undefined) return placeLabel(one, texts);
    return parts.length > 1 ? placeLabel(one, texts) : words.wholePart;
  };
  return (
    <div className="new-comment">
      <h3>{words.newTitle}</h3>
      <label className="small" htmlFor={selectId}>
        {words.aboutLabel}
      </label>
      <Select
        id={selectId}
        value={String(index)}
        onChange={(_, { value }) => {
          const chosen = places[Number(value)];
          if (chosen) sharing.choose(chosen);
        }}
      >
        {places.map((one, at) => (
          <option key={at} value={String(at)}>
            {labelOf(one)}
          </option>
        ))}
      </Select>
      <CommentWriter
        sharing={sharing}
        id={NEW_COMMENT}
        keep={parts.length > 1 ? 'all' : place.part}
        label={words.newTitle}
        send={words.send}
        about={place}
        sent={() => say(words.sent)}
      />
    </div>
  );
};

/** Says when somebody else has commented, and nothing of what was there already. */
const useHeard = (threads: readonly ThreadView[] | undefined, me: string | undefined): string => {
  const texts = useTexts();
  const known = useRef<Set<string> | undefined>(undefined);
  const [heard, setHeard] = useState('');
  useEffect(() => {
    if (!threads) return;
    const all = threads.flatMap(({ comments }) => comments);
    const fresh = all.filter(({ id, by }) => known.current && !known.current.has(id) && by.id !== me);
    known.current = new Set(all.map(({ id }) => id));
    const newest = fresh.at(-1);
    if (newest) setHeard(texts.sharing.comments.heard(newest.by.name));
  }, [threads, me, texts]);
  return heard;
};

/** The comments on some parts of the form, beside or under them. They are the writers' own, and say so. */
export const CommentsPanel = ({ page, parts }: Props): ReactElement | undefined => {
  const sharing = useSharing();
  const words = useTexts().sharing.comments;
  const title = useId();
  const [said, say] = useState('');
  const me = sharing?.members.value?.members.find(({ you }) => you)?.id;
  const heard = useHeard(sharing?.comments.value?.threads, me);
  if (!sharing) return undefined;
  return (
    <section className="comments" aria-labelledby={title}>
      <Shown loaded={sharing.comments}>
        {({ threads, mayComment }) => {
          const here = threads.filter(({ part }) => parts.includes(part));
          const open = here.filter(({ settled }) => !settled);
          const settled = here.filter((thread) => thread.settled);
          return (
            <>
              <div className="comments-head">
                <h2 id={title} tabIndex={-1}>
                  {words.title}
                </h2>
                {open.length > 0 && <span className="small">{words.open(open.length)}</span>}
              </div>
              <p className="small">{words.own}</p>
              {here.length === 0 && <p className="small">{words.none}</p>}
              <ul className="threads">
                {open.map((thread) => (
                  <Thread key={thread.id} thread={thread} sharing={sharing} say={say} panel={title} />
                ))}
              </ul>
              {settled.length > 0 && (
                <details>
                  <summary>{words.settled(settled.length)}</summary>
                  <ul className="threads">
                    {settled.map((thread) => (
                      <Thread key={thread.id} thread={thread} sharing={sharing} say={say} panel={title} />
                    ))}
                  </ul>
                </details>
              )}
              {mayComment && <NewComment page={page} parts={parts} sharing={sharing} say={say} />}
            </>
          );
        }}
      </Shown>
      <p className="unseen" role="status">
        {[said, heard].filter(Boolean).join(' ')}
      </p>
    </section>
  );
};
