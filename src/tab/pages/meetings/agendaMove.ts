/** The same ids with one of them at another place; beyond the ends it stops there. */
export const moved = (ids: readonly string[], id: string, to: number): string[] => {
  const others = ids.filter((one) => one !== id);
  if (others.length === ids.length) return [...ids];
  const place = Math.min(Math.max(to, 0), others.length);
  return [...others.slice(0, place), id, ...others.slice(place)];
};
