/** What the app's server wrote into the page. */
export interface PageSettings {
  /** Origins that may frame the tab, as teams-js wants them. */
  readonly hosts: readonly string[];
  readonly clientId: string;
  readonly authority: string;
}

/** The last filled one counts, so the server may fill the empty tags or add its own after them. */
const meta = (page: Document, name: string): string =>
  [...page.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].findLast(({ content }) => content !== '')
    ?.content ?? '';

export const readPageSettings = (page: Document): PageSettings => ({
  hosts: meta(page, 'semje-hosts')
    .split(/[\s,]+/)
    .filter((host) => host !== ''),
  clientId: meta(page, 'semje-client'),
  authority: meta(page, 'semje-authority'),
});
