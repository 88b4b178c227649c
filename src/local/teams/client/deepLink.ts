/** Where a link of Teams' own leads. */
export type DeepLink =
  | { readonly kind: 'tab'; readonly sub: string; readonly channel: string | null }
  | { readonly kind: 'message'; readonly channel: string; readonly message: string }
  | { readonly kind: 'outside' };

const asRecord = (text: string | null): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return {};
    throw notJson;
  }
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads `https://teams.microsoft.com/l/entity/<app>/<page>?context={"subEntityId":…}` and `/l/message/<channel>/<message>`.
 * A link to another app, or any other address, leads outside.
 */
export function readDeepLink(link: string, appId: string): DeepLink {
  if (!URL.canParse(link)) return { kind: 'outside' };
  const { hostname, pathname, searchParams } = new URL(link);
  if (hostname !== 'teams.microsoft.com' && hostname !== 'teams.cloud.microsoft') return { kind: 'outside' };
  const [, l, kind, first = '', second = ''] = pathname.split('/').map(decodeURIComponent);
  if (l !== 'l') return { kind: 'outside' };
  if (kind === 'message') return { kind: 'message', channel: first, message: second };
  if (kind !== 'entity' || first.toLowerCase() !== appId.toLowerCase()) return { kind: 'outside' };
  const context = asRecord(searchParams.get('context'));
  const sub = text(context['subEntityId']) || text(context['subPageId']);
  return { kind: 'tab', sub, channel: text(context['channelId']) || null };
}
