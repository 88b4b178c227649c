import { z } from 'zod';
import type { Language } from '../grant/party.js';
import { actorOf, type Actor } from '../grant/step.js';

/** The part of an activity that Semje reads. The gate has let it in; what it says is still parsed. */
const schema = z.object({
  type: z.string(),
  serviceUrl: z.string(),
  locale: z.string().optional(),
  from: z.object({ id: z.string(), aadObjectId: z.guid().optional(), name: z.string().optional() }),
  conversation: z.object({ id: z.string(), conversationType: z.string().optional() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }) }),
  replyToId: z.string().optional(),
  value: z.unknown().optional(),
});
export type IncomingActivity = z.infer<typeof schema>;

export const readActivity = (body: unknown): IncomingActivity | undefined => schema.safeParse(body).data;

/** Who acts: the tenant and object id that the Connector vouches for. Nobody where there is no object id. */
export const actorIn = ({ channelData, from }: IncomingActivity): Actor | undefined =>
  from.aadObjectId === undefined ? undefined : actorOf({ tid: channelData.tenant.id, oid: from.aadObjectId });

/** `nb-NO` → `nb`; `no` is bokmål; anything that is not Norwegian is English. */
export const languageIn = ({ locale }: Pick<IncomingActivity, 'locale'>): Language | undefined => {
  const tag = locale?.toLowerCase().split('-')[0];
  if (tag === undefined || tag === '') return undefined;
  if (tag === 'nn' || tag === 'nb') return tag;
  return tag === 'no' ? 'nb' : 'en';
};
