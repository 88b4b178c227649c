/** The address where a call is opened; no call has this id, since ids are UUIDs. */
export const NEW = 'new';
