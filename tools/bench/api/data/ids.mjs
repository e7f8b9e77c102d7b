/** Kinds of rows, so that two of different kinds never share an id. */
export const KINDS = [
  'employer',
  'person',
  'orgUnit',
  'position',
  'agent',
  'engagement',
  'assignment',
  'careerEvent',
  'habilitation',
  'contact',
  'file',
  'piece',
  'storedFile',
  'access',
  'audit',
  'account',
  'session',
  'target',
  'certificate',
];

/** Instant of the first id: ids grow with their rank, as UUIDv7 made one after the other do. */
const FIRST = Date.UTC(2020, 0, 1);

/**
 * The UUIDv7 of a row, always the same: nothing has to be remembered to refer to it.
 *
 * @param {string} kind one of {@link KINDS}
 * @param {number} rank
 */
export function idOf(kind, rank) {
  const time = (FIRST + rank).toString(16).padStart(12, '0');
  const type = KINDS.indexOf(kind).toString(16).padStart(3, '0');
  const tail = rank.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${type}-8000-${tail}`;
}
