import { createRoot } from 'react-dom/client';
import { languageOf } from '../languageOf.js';
import { loadTexts } from '../loadTexts.js';
import { checkFile } from './checkFile.js';
import { CheckPage } from './CheckPage.js';

const open = async (): Promise<void> => {
  const language = languageOf(navigator.language);
  const texts = await loadTexts(language);
  document.documentElement.lang = language;
  document.title = texts.checking.title;
  // Without https there is none, whatever the type says.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  createRoot(document.getElementById('root') as HTMLElement).render(
    <CheckPage texts={texts} check={(file, before) => checkFile(file, window.fetch.bind(window), subtle, before)} />,
  );
};

void open();
