/** The same value, frozen all the way down. Whoever then changes it throws, since modules are strict. */
export const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) for (const held of value.values()) frozen(held);
  for (const held of Object.values(value)) frozen(held);
  return value;
};
