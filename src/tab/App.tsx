import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Me } from '../api/contract.js';
import type { Api } from './api.js';
import type { Host, ThemeName } from './host.js';
import type { Live } from './live.js';
import { JournalBar } from './JournalBar.js';
import { keepFocus } from './keepFocus.js';
import { Nav } from './Nav.js';
import { PAGE_VIEWS } from './pageViews.js';
import { PageBoundary } from './PageBoundary.js';
import { Loading } from './parts/Loading.js';
import { UnboundBar } from './UnboundBar.js';
import { useRoute } from './router.js';
import { SessionContext, useSession } from './session.js';
import type { Texts } from '../texts/nn.js';
import { useMe } from './useMe.js';
import { frontPage } from './whatPeopleSee.js';

const THEMES: Record<ThemeName, Theme> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

export const useTheme = (host: Host): ThemeName => {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  return theme;
};

const CurrentPage = (): ReactElement => {
  const route = useRoute();
  const { me, host } = useSession();
  const page = route.page ?? frontPage(me, host);
  const View = PAGE_VIEWS[page];
  return (
    <PageBoundary key={page}>
      <Suspense fallback={<Loading />}>
        <View {...(route.page ? route : { page })} />
      </Suspense>
    </PageBoundary>
  );
};

export interface AppProps {
  readonly host: Host;
  readonly api: Api;
  readonly live: Live;
  readonly texts: Texts;
  readonly me: Me;
}

export const App = ({ host, api, live, texts, me: first }: AppProps): ReactElement => {
  const theme = useTheme(host);
  const { me, now } = useMe(first, api, live);
  useEffect(() => keepFocus(document), []);
  const session = useMemo(() => ({ me, texts, api, live, host, now }), [me, texts, api, live, host, now]);
  return (
    <FluentProvider theme={THEMES[theme]} className={`semje theme-${theme}`}>
      <SessionContext value={session}>
        <JournalBar />
        <Nav />
        <UnboundBar />
        <CurrentPage />
      </SessionContext>
    </FluentProvider>
  );
};
