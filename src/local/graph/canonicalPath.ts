import { graphSiteId, ids, sharePointHost, sitePath } from '../settings.js';
import { invalidRequest, notFound } from './graphRefusal.js';

export interface CanonicalPath {
  segments: string[];
  /** What the path said of delta's token: `delta(token='…')`. */
  token?: string;
}

const keyed =
  /\/(sites|lists|items|drives|users|teams|channels|columns|versions|installedApps|permissions)\('([^']*)'\)/g;
const siteMissing = () => notFound('Requested site could not be found');

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) throw invalidRequest('The request URI is not valid.');
    throw error;
  }
}

/** `/sites/{host}:/{path}:/rest` and the other names of the one site. */
function bySite(path: string): string {
  const byPath = /^\/sites\/([^/:]+):\/(.+?)(?::(\/.*)?)?$/.exec(path);
  if (byPath) {
    const [, host = '', site = '', rest = ''] = byPath;
    const fits = host.toLowerCase() === sharePointHost && `/${decoded(site)}`.toLowerCase() === sitePath.toLowerCase();
    if (!fits) throw siteMissing();
    return `/sites/${graphSiteId}${rest}`;
  }
  return path;
}

/** Files by path become `items/{where}:{path}`, so that every route sees an item. */
function byDrive(path: string): string {
  const inDrive = path
    .replace(/^\/sites\/([^/]+)\/drives\/(.+)$/, '/drives/$2')
    .replace(/^\/sites\/([^/]+)\/drive(?=\/|$)/, (_all, site: string) => {
      if (decoded(site) !== graphSiteId) throw siteMissing();
      return `/drives/${ids.drive}`;
    });
  const byPath = /^(\/drives\/[^/]+)\/(?:root|items\/([^/:]+)):\/(.*?)(?::(\/.*)|:)?$/.exec(inDrive);
  if (byPath) {
    const [, drive = '', item = 'root', file = '', rest = ''] = byPath;
    return `${drive}/items/${encodeURIComponent(`${decoded(item)}:${decoded(file)}`)}${rest}`;
  }
  return inDrive.replace(/^(\/drives\/[^/]+)\/root(?=\/|$)/, '$1/items/root');
}

/** Graph has several spellings of one address; routes see one of them. `path` is without `/v1.0` and still encoded. */
export function canonicalPath(path: string): CanonicalPath {
  let text = path.replace(/\/+$/, '').replace(keyed, (_all, name: string, key: string) => `/${name}/${key}`);
  text = byDrive(bySite(text));
  const delta = /\/(?:microsoft\.graph\.)?delta(?:\((?:token=(?:'|%27)(.*)(?:'|%27))?\))?$/.exec(text);
  if (delta) text = `${text.slice(0, delta.index)}/delta`;
  const segments = text.slice(1).split('/').map(decoded);
  return { segments, ...(delta?.[1] === undefined ? {} : { token: decoded(delta[1]) }) };
}
