import type { Payload } from '@jalon/shared/api';

/** The payload of an act that was done. @throws when the product refused it: the story is at fault. */
export function done<T extends Payload>(payload: T): T {
  const [error] = payload.userErrors;
  if (error) throw new Error(`${error.code}: ${error.message}`);
  return payload;
}
