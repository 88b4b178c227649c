/** A profile is one event, and what an entry of the journal holds is written in ASCII: one other letter takes six characters. */
export const LONGEST_PROFILE = 45_000;

export const profileLength = (profile: object): number => {
  const json = JSON.stringify(profile);
  return json.length + 5 * (json.match(/[\u007f-\uffff]/g)?.length ?? 0);
};
