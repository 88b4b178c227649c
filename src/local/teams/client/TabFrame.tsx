import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { NestedToken, ShownConversation, ShownMeeting } from '../clientApi/shapes.js';
import { useShown } from './shown.js';
import { tabContext } from './tabHost/tabContext.js';
import type { FrameContext, TabPlace } from './tabHost/tabContext.js';
import { tabHost } from './tabHost/tabHost.js';
import type { TabHost } from './tabHost/tabHost.js';

interface Props {
  readonly frameContext?: FrameContext;
  readonly channel?: ShownConversation;
  readonly meeting?: ShownMeeting;
}

const silentForMs = 15_000;

/** The app's tab in its frame, with this page as its host. Another person, language or page loads it anew, as Teams does. */
export function TabFrame(props: Props): ReactElement {
  const { state, language, address } = useShown();
  return (
    <OneTab key={[state.me.oid, language, address.sub, props.channel?.id, props.meeting?.id].join(' ')} {...props} />
  );
}

function OneTab({ frameContext = 'content', channel, meeting }: Props): ReactElement {
  const { state, texts, language, address, tenant, go, openLink, say } = useShown();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<TabHost>(undefined);
  const [phase, setPhase] = useState<'loading' | 'ready' | 'silent'>('loading');
  const place: TabPlace = { frameContext, sub: address.sub, ...(channel && { channel }), ...(meeting && { meeting }) };
  const now = useRef({ state, theme: address.theme, place, go, openLink, say });

  useEffect(() => {
    now.current = { state, theme: address.theme, place, go, openLink, say };
  });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const context = (): Record<string, unknown> =>
      tabContext(now.current.state, now.current.place, now.current.theme, language);
    host.current = tabHost(element, {
      state: now.current.state,
      frameContext,
      context,
      token: () => tenant.client.post<NestedToken>('/client/nested-app-auth'),
      onReady: () => setPhase('ready'),
      onNavigate: (sub) => now.current.go({ sub }),
      onOpenLink: (link) => now.current.openLink(link),
      onShare: (sub, label) => now.current.say(`${texts.copied} ${label || sub}`),
    });
    element.src = now.current.state.app.tabUrl;
    const silent = setTimeout(() => setPhase((before) => (before === 'ready' ? before : 'silent')), silentForMs);
    return () => {
      clearTimeout(silent);
      host.current?.stop();
    };
  }, [frameContext, language, tenant.client, texts]);
  useEffect(() => host.current?.tell('themeChange', address.theme), [address.theme]);

  return (
    <div className="tab">
      {phase !== 'ready' && (
        <p className="empty" role="status">
          {phase === 'loading' ? texts.loading : texts.tabMissing}
        </p>
      )}
      <iframe ref={frame} title={state.app.name} allow="clipboard-write" />
    </div>
  );
}
