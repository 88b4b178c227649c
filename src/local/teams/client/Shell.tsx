import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { readDeepLink } from './deepLink.js';
import { textsIn } from './language.js';
import { Rail } from './Rail.js';
import { ShownContext } from './shown.js';
import type { Shown } from './shown.js';
import { Strip } from './Strip.js';
import type { SeededPerson } from './tenantClient.js';
import { useAddress } from './useAddress.js';
import { useTenant } from './useTenant.js';
import { ActivityView } from './views/ActivityView.js';
import { AppView } from './views/AppView.js';
import { CalendarView } from './views/CalendarView.js';
import { ChatView } from './views/ChatView.js';
import { MailView } from './views/MailView.js';
import { MeetingView } from './views/MeetingView.js';
import { slugOf, TeamView } from './views/TeamView.js';

const views: Record<string, () => ReactElement> = {
  activity: ActivityView,
  chat: ChatView,
  team: TeamView,
  calendar: CalendarView,
  meeting: MeetingView,
  mail: MailView,
  semje: AppView,
};

const spokenForMs = 12_000;

/** The whole client for one person: strip, rail, and the view that the address names. */
export function Shell({ people }: { readonly people: readonly SeededPerson[] }): ReactElement {
  const [given, go] = useAddress();
  const me = people.find(({ id }) => id === given.person) ?? people[0];
  const address = useMemo(() => ({ ...given, person: me?.id ?? '' }), [given, me]);
  const language = address.language ?? me?.preferredLanguage ?? 'nn-NO';
  const texts = textsIn(language);
  const tenant = useTenant(address.person, language);
  const { state } = tenant;
  const [sentence, say] = useState('');

  useEffect(() => {
    document.documentElement.lang = language.slice(0, 2);
    document.documentElement.dataset['theme'] = address.theme;
  }, [language, address.theme]);
  useEffect(() => {
    const over = setTimeout(() => say(''), spokenForMs);
    return () => clearTimeout(over);
  }, [sentence]);

  const openLink = useCallback(
    (link: string): boolean => {
      const target = readDeepLink(link, state?.app.id ?? '');
      const channelOf = (id: string | null): string | undefined => {
        const channel = state?.team?.channels.find((one) => one.id === id);
        return channel && state && slugOf(channel, state);
      };
      if (target.kind === 'outside') say(`${texts.outside} ${link}`);
      else if (target.kind === 'message')
        go({ view: channelOf(target.channel) ? `team/${channelOf(target.channel)}` : 'chat', sub: '' });
      else go({ view: channelOf(target.channel) ? `team/${channelOf(target.channel)}/app` : 'semje', sub: target.sub });
      return target.kind !== 'outside';
    },
    [state, texts, go],
  );
  const shown = useMemo<Shown | undefined>(
    () => state && { address, language, texts, tenant, state, go, openLink, say },
    [address, language, texts, tenant, state, go, openLink],
  );
  // Whoever has e-mail alone sees his e-mail, and nothing of Teams.
  const View = me?.kind === 'mailOnly' ? MailView : (views[address.view.split('/')[0] ?? ''] ?? ChatView);

  return (
    <div className="client">
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <Strip people={people} address={address} language={language} texts={texts} onChange={go} />
      <div className={`body view-${address.view.split('/')[0] ?? ''}`}>
        <Rail state={state} view={address.view} texts={texts} onOpen={(view) => go({ view, sub: '' })} />
        {shown ? (
          <ShownContext value={shown}>
            <View key={address.person} />
          </ShownContext>
        ) : (
          <main id="content" tabIndex={-1}>
            <h1 className="hidden">Semje</h1>
            <p className="empty">{texts.loading}</p>
          </main>
        )}
      </div>
      <div className="said-aloud" role="status">
        {!tenant.inContact && <p>{texts.unreachable}</p>}
        {sentence !== '' && (
          <p>
            {sentence}{' '}
            <button type="button" onClick={() => say('')}>
              {texts.close}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
