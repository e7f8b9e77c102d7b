/**
 * The server says it failed, and that trying again is right.
 *
 * @param {{ errors: { extensions?: { code?: string } }[] }} answer of GraphQL
 */
export function isTransient({ errors }) {
  return errors.every(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR');
}
