import type { Db } from '../../tenantContext.js';
import type { TeamsContext } from '../teamsContext.js';
import type { Activity } from './activity.js';
import { BotUnreachable, postToBot } from './postToBot.js';

/** Activities that want no answer. They are kept until the bot took them or refused them, in order. */
export interface Outbox {
  send(activity: Activity): void;
  /** Tries everything that waits; resolves when nothing does, or when the bot could not be reached. */
  drain(): Promise<void>;
  /** Nothing more is tried in this process; what waits is kept for the next. */
  stop(): void;
}

const pauseMs = 1_000;

/** A bot that is down or fails (5xx) is asked again every second; one that refuses (4xx) has had its chance. */
export function outbox(db: Db, context: TeamsContext): Outbox {
  const insert = db.prepare('insert into teams_outbox (activity) values (?)');
  const oldest = db.prepare('select seq, activity from teams_outbox order by seq limit 1');
  const remove = db.prepare('delete from teams_outbox where seq = ?');
  let draining: Promise<void> | undefined;
  let stopped = false;

  const taken = async (activity: Activity): Promise<boolean> => {
    try {
      return (await postToBot(context, activity)).status < 500;
    } catch (error) {
      if (error instanceof BotUnreachable) return false;
      throw error;
    }
  };
  const run = async (): Promise<void> => {
    while (!stopped) {
      const next = oldest.get() as { seq: number; activity: string } | undefined;
      if (!next) return;
      const wasTaken = await taken(JSON.parse(next.activity) as Activity);
      if (stopped) return;
      if (!wasTaken) {
        setTimeout(() => void drain(), pauseMs).unref();
        return;
      }
      remove.run(next.seq);
    }
  };
  const drain = (): Promise<void> => {
    draining ??= run().finally(() => (draining = undefined));
    return draining;
  };
  return {
    send(activity) {
      insert.run(JSON.stringify(activity));
      void drain();
    },
    drain,
    stop: () => void (stopped = true),
  };
}
