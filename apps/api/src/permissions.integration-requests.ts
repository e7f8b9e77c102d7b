import { mutation, query, type Requests, UNKNOWN } from './permissions.sendings';

const KEY = 'id label scopes prefix expiresOn state createdByName lastUsedOn';

const rotate = (id: string) => ({
  document: `mutation ($id: ID!) {
    rotateApiKey(input: { id: $id, expiresOn: "2026-12-31", oldKeyEndsOn: "2026-06-20" }) {
      secret apiKey { ${KEY} } userErrors { code }
    } }`,
  variables: { id },
});
const revoke = (id: string) => mutation('revokeApiKey(input: { id: $id })', `apiKey { ${KEY} }`, id);

/** What the keys and webhooks of an employer are asked, and what only programs may ask. */
export const integrationRequests: Requests = {
  "Query.apiKeys | the employer's": () => query(`apiKeys { ${KEY} }`),
  'Mutation.createApiKey | the employer': () => ({
    document: `mutation {
      createApiKey(input: { label: "SIRH", scopes: [AGENTS_READ], expiresOn: "2026-12-31" }) {
        secret apiKey { ${KEY} } userErrors { code }
      } }`,
  }),
  "Mutation.rotateApiKey | the employer's key": ({ apiKeyId }) => rotate(apiKeyId),
  'Mutation.rotateApiKey | an id nobody has': () => rotate(UNKNOWN),
  "Mutation.revokeApiKey | the employer's key": ({ apiKeyId }) => revoke(apiKeyId),
  'Mutation.revokeApiKey | an id nobody has': () => revoke(UNKNOWN),
  'Query.employerCertificates | for programs': () =>
    query('employerCertificates { totalCount edges { node { id code status matricule } } }'),
  'Query.employerAgents | for programs': () =>
    query('employerAgents { totalCount edges { node { matricule usualName } } }'),
  'Query.employerAuditEvents | for programs': () =>
    query('employerAuditEvents { totalCount edges { node { id action at } } }'),
};
