import { createHash } from 'node:crypto';
import type { Person, TeamsHooks } from '../tenantContext.js';
import { inbox } from './feed.js';
import { activityFrom } from './outgoing/activity.js';
import type { Place } from './outgoing/activity.js';
import type { Outbox } from './outgoing/outbox.js';
import type { TeamsContext } from './teamsContext.js';
import { personalConversationId, teamsBotId } from './teamsIds.js';

/** Tells the bot that it has come to a conversation: both activities, as Teams sends them. */
export function announceInstall(context: TeamsContext, outbox: Outbox, person: Person, place: Place): void {
  const bot = { id: teamsBotId(context.names.botId), name: context.names.appName };
  const source = { settings: { selectedChannel: { id: place.conversation.id } } };
  const inTeam = place.conversation.kind === 'channel';
  outbox.send(
    activityFrom(
      context,
      person,
      place,
      { type: 'installationUpdate', action: 'add' },
      { ...(inTeam && source), source: { name: 'message' } },
    ),
  );
  outbox.send(
    activityFrom(
      context,
      person,
      place,
      { type: 'conversationUpdate', membersAdded: [bot] },
      inTeam ? { eventType: 'teamMemberAdded' } : {},
    ),
  );
}

/** Who has the app installed for himself. Graph's routes for installed apps ask and tell here. */
export function installations(context: TeamsContext, outbox: Outbox): TeamsHooks {
  const { db, directory } = context.tenant;
  const idFor = (oid: string): string =>
    Buffer.from(`${oid}##${createHash('sha256').update(`install:${oid}`).digest('hex').slice(0, 32)}`).toString(
      'base64',
    );
  return {
    installation(oid) {
      const row = db.get<{ id: string }>('select id from teams_installs where oid = ?', oid);
      return row && { id: row.id, chatId: personalConversationId(oid) };
    },
    install(oid) {
      const person = directory.byOid(oid);
      if (!person) throw new Error(`nobody has the object id ${oid}`);
      const at = new Date(context.nowMs()).toISOString();
      db.run('insert or ignore into teams_installs (oid, id, installedAt) values (?, ?, ?)', oid, idFor(oid), at);
      announceInstall(context, outbox, person, { conversation: context.conversations.personal(oid) });
    },
    mailed(addresses) {
      const known = new Set(addresses.map((address) => address.toLowerCase()));
      for (const { oid, mail } of directory.all())
        if (known.has(mail.toLowerCase())) context.feed.tell({ conversation: inbox, only: oid });
    },
    uninstall(oid) {
      db.run('delete from teams_installs where oid = ?', oid);
      const person = directory.byOid(oid);
      const conversation = context.conversations.findPersonal(oid);
      if (person && conversation)
        outbox.send(activityFrom(context, person, { conversation }, { type: 'installationUpdate', action: 'remove' }));
    },
  };
}
