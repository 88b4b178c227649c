/** Everything that Teams remembers. The tables live beside Graph's in the tenant's one file. */
export const teamsSchema = `
create table if not exists teams_conversations (
  id text primary key, kind text not null, name text not null, person text
);
create table if not exists teams_members (conversation text not null, oid text not null, primary key (conversation, oid));
create table if not exists teams_messages (
  seq integer primary key autoincrement, id text not null, conversation text not null, root text, author text not null,
  text text not null, attachments text not null, createdAt text not null, editedAt text, deleted integer not null default 0,
  revision integer not null default 1, unique (conversation, id)
);
create index if not exists teams_messages_by_conversation on teams_messages (conversation, seq);
create table if not exists teams_views (
  conversation text not null, message text not null, oid text not null, revision integer not null, card text,
  shownAtMs integer not null, primary key (conversation, message, oid)
);
create table if not exists teams_reads (
  conversation text not null, oid text not null, seq integer not null, primary key (conversation, oid)
);
create table if not exists teams_meetings (
  id text primary key, channel text not null, root text not null, title text not null, startsAt text not null, endsAt text not null
);
create table if not exists teams_installs (oid text primary key, id text not null, installedAt text not null);
create table if not exists teams_outbox (seq integer primary key autoincrement, activity text not null);
`;
