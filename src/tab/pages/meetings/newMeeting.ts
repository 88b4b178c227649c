/** The address where a meeting is planned; no meeting has this id, since ids are UUIDs. */
export const NEW = 'new';
