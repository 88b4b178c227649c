import { pages } from '@microsoft/teams-js';
import { useEffect } from 'react';
import type { ConfigureTexts } from '../texts/nn/configure.js';

/** Where Teams sends whoever adds the tab to a channel or a chat. */
export const CONFIGURE = '#/configure';

/** Says what is added, and tells Teams what the tab is when its own «Save» is pressed. */
export const Configure = ({ words }: { words: ConfigureTexts }) => {
  useEffect(() => {
    pages.config.registerOnSaveHandler((saving) => {
      const contentUrl = `${window.location.origin}/tab/`;
      pages.config
        .setConfig({
          contentUrl,
          websiteUrl: contentUrl,
          entityId: 'semje-channel',
          suggestedDisplayName: words.tabName,
        })
        .then(
          () => saving.notifySuccess(),
          (error: unknown) => saving.notifyFailure(String(error)),
        );
    });
    pages.config.setValidityState(true);
  }, [words]);
  return (
    <main className="configure">
      <h1>{words.heading}</h1>
      <p>{words.lead}</p>
    </main>
  );
};
