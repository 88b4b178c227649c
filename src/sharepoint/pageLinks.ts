import { Unavailable } from './faults.js';

/** More than the largest list has. */
const MOST_PAGES = 1000;

/** The links from page to page of one answer. */
export class PageLinks {
  private readonly followed = new Set<string>();

  /** The link, to be followed. Throws `Unavailable` where it was followed before or there are too many: Graph would be asked without end. */
  follow(link: string): string {
    if (this.followed.has(link) || this.followed.size >= MOST_PAGES)
      throw new Unavailable(`The pages have no end: ${link}`, undefined, undefined, undefined);
    this.followed.add(link);
    return link;
  }
}
