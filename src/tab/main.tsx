import { createRoot } from 'react-dom/client';
import { createApi } from './api.js';
import { App } from './App.js';
import { Configure, CONFIGURE } from './Configure.js';
import { signInWithBrowser } from './browserSignIn.js';
import { browserHost, connectHost, isInBrowser, tellReady, type Host } from './host.js';
import { languageOf } from './languageOf.js';
import { createLive } from './live.js';
import { loadTexts } from './loadTexts.js';
import { readPageSettings } from './pageSettings.js';
import { StartProblem } from './StartProblem.js';
import { replaceWith } from './router.js';
import { createSignIn, type TokenSource } from './signIn.js';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = readPageSettings(document);

const open = async (host: Host, token: TokenSource): Promise<void> => {
  document.documentElement.lang = host.language;
  const texts = await loadTexts(host.language);
  const api = createApi({ token, texts, fetch: window.fetch.bind(window) });
  const answered = await api.get('me');
  tellReady();
  if (!answered.ok) {
    root.render(
      <StartProblem
        message={answered.failure.message}
        again={texts.tab.tryAgain}
        retry={() => void open(host, token)}
      />,
    );
    return;
  }
  const live = createLive(api, window.fetch.bind(window));
  live.start();
  if (host.subPage && window.location.hash === '') replaceWith(`#/${host.subPage.replace(/^#?\//, '')}`);
  root.render(<App host={host} api={api} live={live} texts={texts} me={answered.value} />);
};

const configure = async (host: Host): Promise<void> => {
  document.documentElement.lang = host.language;
  root.render(<Configure words={(await loadTexts(host.language)).configure} />);
  tellReady();
};

/** Without Teams round it the page signs in by itself: a leader of another organisation comes by a link in an e-mail. */
const openInBrowser = async (): Promise<void> => {
  const language = languageOf(navigator.language);
  try {
    const { userKey, token } = await signInWithBrowser(settings);
    await open(browserHost(userKey), token);
  } catch {
    document.documentElement.lang = language;
    const { tab } = await loadTexts(language);
    root.render(<StartProblem message={tab.signInFailed} again={tab.tryAgain} retry={() => void openInBrowser()} />);
  }
};

const start = async (): Promise<void> => {
  if (isInBrowser()) return openInBrowser();
  let host: Host;
  try {
    host = await connectHost(settings.hosts);
  } catch {
    const language = languageOf(navigator.language);
    document.documentElement.lang = language;
    root.render(<StartProblem message={(await loadTexts(language)).tab.noHost} />);
    return;
  }
  if (window.location.hash === CONFIGURE) await configure(host);
  else await open(host, createSignIn(settings));
};

void start();
