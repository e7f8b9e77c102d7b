const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is not even an id names nothing: it is told from an unknown one by nobody. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}
